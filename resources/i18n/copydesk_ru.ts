<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept 1 value</source>
        <translation>Принять 1 значение</translation>
    </message>
    <message>
        <source>Accept by score</source>
        <translation>Принять по оценке</translation>
    </message>
    <message>
        <source>Accept {0} values</source>
        <translation>Принять значений: {0}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>No undecided suggestion is scored so high.</source>
        <translation>Подсказок без решения с такой высокой оценкой нет.</translation>
    </message>
    <message>
        <source>Scored at least</source>
        <translation>С оценкой не ниже</translation>
    </message>
    <message>
        <source>Suggestions of</source>
        <translation>Подсказки поля</translation>
    </message>
    <message>
        <source>every field</source>
        <translation>все поля</translation>
    </message>
    <message>
        <source>scored at least</source>
        <translation>с оценкой не ниже</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>This is the first article of the list.</source>
        <translation>Это первая статья в списке.</translation>
    </message>
    <message>
        <source>This is the last article of the list.</source>
        <translation>Это последняя статья в списке.</translation>
    </message>
</context>
<context>
    <name>AgainstAnchoring</name>
    <message>
        <source>One field is blind: Enter fills it in, X says that nothing is there.</source>
        <translation>Одно поле — вслепую: Enter заполняет его, X — «здесь ничего нет».</translation>
    </message>
    <message>
        <source>{0} fields are blind: Enter fills one in, X says that nothing is there.</source>
        <translation>Полей вслепую: {0}. Enter заполняет поле, X — «здесь ничего нет».</translation>
    </message>
</context>
<context>
    <name>AlwaysRules</name>
    <message>
        <source>Decide on the value first; then make a rule of it.</source>
        <translation>Сначала примите решение о значении, потом сделайте из него правило.</translation>
    </message>
    <message>
        <source>Go to a line of the article first; one that is too long makes no rule.</source>
        <translation>Сначала перейдите к строке статьи; из слишком длинной правило не сделать.</translation>
    </message>
    <message>
        <source>There is nothing here to make a rule of: go to a value, or to a block.</source>
        <translation>Здесь не из чего сделать правило: перейдите к значению или к блоку.</translation>
    </message>
</context>
<context>
    <name>AnchoringSettings</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Against anchoring</source>
        <translation>Против эффекта якоря</translation>
    </message>
    <message>
        <source>Altered until you decide: where accepting is cheap, wrong ones are waved through (arXiv 2509.08514).</source>
        <translation>Искажены, пока вы не решили: где принять легко, неверное пропускают не глядя (arXiv 2509.08514).</translation>
    </message>
    <message>
        <source>Blind articles</source>
        <translation>Статьи вслепую</translation>
    </message>
    <message>
        <source>Hidden until you enter what you find: a suggestion seen first sways the eye (Berzak et al. 2016).</source>
        <translation>Скрыты, пока вы не введёте найденное: увиденная первой подсказка сбивает взгляд (Berzak et al. 2016).</translation>
    </message>
    <message>
        <source>Planted errors</source>
        <translation>Контрольные ошибки</translation>
    </message>
    <message>
        <source>Share of blind articles</source>
        <translation>Доля статей вслепую</translation>
    </message>
    <message>
        <source>Share of planted errors</source>
        <translation>Доля контрольных ошибок</translation>
    </message>
    <message>
        <source>Why, and how it works…</source>
        <translation>Зачем это и как работает…</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>поля</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл.</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Enter takes · Esc leaves</source>
        <translation>Enter — взять · Esc — отмена</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Backups of {0}</source>
        <translation>Резервные копии: {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>It had {0} articles then, {1} done. What it is now is backed up first, and can be restored as well.</source>
        <translation>Тогда в нём было статей: {0}, из них готово: {1}. Нынешнее состояние сначала сохраняется в копию, и его тоже можно восстановить.</translation>
    </message>
    <message>
        <source>Kept in {0}: all of the last day, the last of each day for a month, then the last of each month.</source>
        <translation>Хранятся в {0}: все за последний день, за месяц — последняя каждого дня, дальше — последняя каждого месяца.</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Последнее решение</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Make the project what it was on {0}?</source>
        <translation>Вернуть проект к состоянию на {0}?</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>There is no backup yet. They are kept in {0}.</source>
        <translation>Копий пока нет. Они хранятся в {0}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>по запросу</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>перед восстановлением</translation>
    </message>
    <message>
        <source>before a change of many articles</source>
        <translation>перед изменением многих статей</translation>
    </message>
    <message>
        <source>before a change of the fields</source>
        <translation>перед изменением полей</translation>
    </message>
    <message>
        <source>before an update of the project</source>
        <translation>перед обновлением проекта</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждена</translation>
    </message>
    <message>
        <source>start of a day</source>
        <translation>начало дня</translation>
    </message>
</context>
<context>
    <name>BlockKeys</name>
    <message>
        <source>Blocks like the last one that were moved with it: {0}</source>
        <translation>Перемещено похожих блоков: {0}</translation>
    </message>
    <message>
        <source>First take a block into the body or out of it; then this does the same.</source>
        <translation>Сначала включите блок в текст или исключите его; тогда эта команда сделает то же самое.</translation>
    </message>
    <message>
        <source>No block of this article is in doubt.</source>
        <translation>Спорных блоков в этой статье нет.</translation>
    </message>
    <message>
        <source>No other block looks like the last one.</source>
        <translation>Других блоков, похожих на последний, нет.</translation>
    </message>
    <message>
        <source>Nothing is left out between the body&apos;s first and last block.</source>
        <translation>Между первым и последним блоком текста ничего не пропущено.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Correct a value first; then the correction can be spread.</source>
        <translation>Сначала исправьте значение; потом исправление можно распространить.</translation>
    </message>
    <message>
        <source>Merge “{0}” into</source>
        <translation>Объединить «{0}» с</translation>
    </message>
    <message>
        <source>Move this mention of “{0}” to</source>
        <translation>Переместить это упоминание «{0}» в</translation>
    </message>
    <message>
        <source>Move “{0}” to the field</source>
        <translation>Переместить «{0}» в поле</translation>
    </message>
    <message>
        <source>Split the value</source>
        <translation>Разделить значение</translation>
    </message>
    <message>
        <source>The field has no other value to merge this one into.</source>
        <translation>В поле нет другого значения, с которым можно объединить это.</translation>
    </message>
    <message>
        <source>The value has no mention to move.</source>
        <translation>У значения нет упоминания, которое можно переместить.</translation>
    </message>
    <message>
        <source>The value was changed meanwhile, so nothing was done.</source>
        <translation>Значение тем временем изменилось, поэтому ничего не сделано.</translation>
    </message>
    <message>
        <source>There is no other field.</source>
        <translation>Других полей нет.</translation>
    </message>
    <message>
        <source>There is no other value.</source>
        <translation>Других значений нет.</translation>
    </message>
    <message>
        <source>{0} takes one value, so it cannot be split.</source>
        <translation>{0}: в поле одно значение, поэтому разделить его нельзя.</translation>
    </message>
    <message>
        <source>“{0}” stands in 1 more article · {2} corrects it there, too</source>
        <translation>«{0}» есть ещё в 1 статье · {2} — исправить и там</translation>
    </message>
    <message>
        <source>“{0}” stands in {1} more articles · {2} corrects it there, too</source>
        <translation>«{0}» есть и в других статьях: {1} · {2} — исправить и там</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source> · Ctrl+Z takes it back</source>
        <translation> · Ctrl+Z — отменить</translation>
    </message>
    <message>
        <source> · {0} could not be changed</source>
        <translation> · нельзя изменить: {0}</translation>
    </message>
    <message>
        <source> · {0} left out</source>
        <translation> · исключено: {0}</translation>
    </message>
    <message>
        <source> · {0} were changed meanwhile and stay</source>
        <translation> · тем временем изменены и остались как есть: {0}</translation>
    </message>
    <message>
        <source>1 value in 1 article</source>
        <translation>1 значение в 1 статье</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Отменено: ничего не изменено.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change 1 value</source>
        <translation>Изменить 1 значение</translation>
    </message>
    <message>
        <source>Change {0} values</source>
        <translation>Изменить значений: {0}</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation>Изменено: {0}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>First the changes that wait must be saved.</source>
        <translation>Сначала нужно сохранить ожидающие изменения.</translation>
    </message>
    <message>
        <source>Keep a copy of the project first, beside it (the last 3 are kept)</source>
        <translation>Сначала сохранить рядом копию проекта (хранятся последние 3)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Only the {0} that cannot be changed</source>
        <translation>Только те, что нельзя изменить: {0}</translation>
    </message>
    <message>
        <source>Space leaves a row out · Ctrl+Enter does it · Esc leaves</source>
        <translation>Пробел — исключить строку · Ctrl+Enter — выполнить · Esc — выйти</translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation>Какие статьи</translation>
    </message>
    <message>
        <source>all articles</source>
        <translation>все статьи</translation>
    </message>
    <message>
        <source>narrow down by a filter, such as lang:uz</source>
        <translation>сузить фильтром, например lang:uz</translation>
    </message>
    <message>
        <source>the {0} articles in the list</source>
        <translation>статьи в списке: {0}</translation>
    </message>
    <message>
        <source>the {0} selected articles</source>
        <translation>выбранные статьи: {0}</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>эта статья</translation>
    </message>
    <message>
        <source>{0} values in 1 article</source>
        <translation>значений: {0}, в 1 статье</translation>
    </message>
    <message>
        <source>{0} values in {1} articles</source>
        <translation>значений: {0}, статей: {1}</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Candidates</source>
        <translation>Варианты</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>joins the list</source>
        <translation>добавится в список</translation>
    </message>
    <message>
        <source>no words of the text</source>
        <translation>слов в тексте нет</translation>
    </message>
    <message>
        <source>stands now</source>
        <translation>стоит сейчас</translation>
    </message>
    <message>
        <source>{0} mentions</source>
        <translation>упоминаний: {0}</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Nothing else was suggested for {0}.</source>
        <translation>Других вариантов для поля «{0}» нет.</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Each part becomes a value, with the mentions in which it stands.</source>
        <translation>Каждая часть становится значением с теми упоминаниями, в которых она стоит.</translation>
    </message>
    <message>
        <source>Find and change values</source>
        <translation>Найти и изменить значения</translation>
    </message>
    <message>
        <source>In the field</source>
        <translation>В поле</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>С учётом регистра</translation>
    </message>
    <message>
        <source>Move to the field</source>
        <translation>Переместить в поле</translation>
    </message>
    <message>
        <source>No value would be changed by this.</source>
        <translation>Ни одно значение от этого не изменится.</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Split the value there</source>
        <translation>Разделить там значение</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Затем</translation>
    </message>
    <message>
        <source>To the field</source>
        <translation>В поле</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>Что с этим сделать</translation>
    </message>
    <message>
        <source>Whole value</source>
        <translation>Значение целиком</translation>
    </message>
    <message>
        <source>Write what to look for in the values.</source>
        <translation>Напишите, что искать в значениях.</translation>
    </message>
    <message>
        <source>every field</source>
        <translation>все поля</translation>
    </message>
</context>
<context>
    <name>ChoicesEditor</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Варианты выбора</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Its values become “{0}”</source>
        <translation>Заменить его значения на «{0}»</translation>
    </message>
    <message>
        <source>Its values go</source>
        <translation>Удалить его значения</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Убрать…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>new choice</source>
        <translation>новый вариант</translation>
    </message>
    <message>
        <source>{0} (choice)</source>
        <translation>{0} (вариант выбора)</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>1 article selected</source>
        <translation>Выбрана 1 статья</translation>
    </message>
    <message>
        <source>Done {0}</source>
        <translation>Готово {0}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Filter…  status:todo missing:people</source>
        <translation>Фильтр…  status:todo missing:people</translation>
    </message>
    <message>
        <source>Flagged {0}</source>
        <translation>Флажки {0}</translation>
    </message>
    <message>
        <source>Order: {0}</source>
        <translation>Порядок: {0}</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <source>The order of the queue</source>
        <translation>Порядок очереди</translation>
    </message>
    <message>
        <source>To do {0}</source>
        <translation>Ждут {0}</translation>
    </message>
    <message>
        <source>What can be done with them; Esc in the list selects none</source>
        <translation>Что можно с ними сделать; Esc в списке снимает выбор</translation>
    </message>
    <message>
        <source>Words, or field:value as in  people:Aripov  published&gt;2024-06  status:done.  F1 shows all.</source>
        <translation>Слова или поле:значение, например  people:Aripov  published&gt;2024-06  status:done.  F1 — полный список.</translation>
    </message>
    <message>
        <source>{0} articles selected</source>
        <translation>Выбрано статей: {0}</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Article text: {0} pixels</source>
        <translation>Текст статьи: {0} пикс.</translation>
    </message>
    <message>
        <source>Column: at most {0} characters</source>
        <translation>Колонка: не шире {0} зн.</translation>
    </message>
    <message>
        <source>It stays as it is: that is the usual, or as far as it goes.</source>
        <translation>Без изменений: это обычное или крайнее значение.</translation>
    </message>
    <message>
        <source>Line spacing: {0} %</source>
        <translation>Межстрочный интервал: {0} %</translation>
    </message>
    <message>
        <source>“{0}” does nothing: this project is open for reading only.</source>
        <translation>«{0}» ничего не делает: проект открыт только для чтения.</translation>
    </message>
</context>
<context>
    <name>CommandDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>It reads one line of JSON for each article and writes one line of suggestions. It runs with your rights, in the folder of the project; a command that you save here may run on this computer.</source>
        <translation>Она читает на каждую статью одну строку JSON и пишет одну строку предложений. Она выполняется с вашими правами в папке проекта; сохранённая здесь команда может выполняться на этом компьютере.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>New command</source>
        <translation>Новая команда</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Seconds for an article</source>
        <translation>Секунд на статью</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>There is no other article in the list.</source>
        <translation>Других статей в списке нет.</translation>
    </message>
    <message>
        <source>There is no second window.</source>
        <translation>Второго окна нет.</translation>
    </message>
    <message>
        <source>{0}, second window – Copydesk</source>
        <translation>{0}, второе окно – Copydesk</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>The project could not be opened because of a mistake in the program.</source>
        <translation>Не удалось открыть проект из-за ошибки в программе.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A mistake in the program</source>
        <translation>Ошибка в программе</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <source>Copydesk made a mistake. All that was saved stays saved, and you can go on. Please send the report below to the makers; nothing of your articles is in it.</source>
        <translation>В Copydesk произошла ошибка. Всё сохранённое осталось сохранённым, можно продолжать. Пожалуйста, отправьте отчёт ниже разработчикам; содержимого ваших статей в нём нет.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This project is open for reading only: nothing is changed.</source>
        <translation>Проект открыт только для чтения: ничего не меняется.</translation>
    </message>
</context>
<context>
    <name>DropList</name>
    <message>
        <source>Completions</source>
        <translation>Варианты дополнения</translation>
    </message>
</context>
<context>
    <name>EditorHost</name>
    <message>
        <source>Blocks go in and out of the body in the article, with B</source>
        <translation>Блоки включаются в текст и исключаются из него в самой статье клавишей B</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile and left empty. Enter puts yours in its place, Esc leaves it.</source>
        <translation>Тем временем изменено в другом месте и оставлено пустым. Enter — поставить своё, Esc — оставить как есть.</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile to “{0}”. Enter puts yours in its place, Esc leaves it.</source>
        <translation>Тем временем изменено в другом месте на «{0}». Enter — поставить своё, Esc — оставить как есть.</translation>
    </message>
    <message>
        <source>Nothing else was suggested for {0}: there is no runner-up.</source>
        <translation>Других вариантов для поля «{0}» нет.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Choose another list on the left, or go on with what is still to do.</source>
        <translation>Выберите другой список слева или продолжите со статьями, которые ещё ждут проверки.</translation>
    </message>
    <message>
        <source>Choose one on the left, or press Alt →.</source>
        <translation>Выберите статью слева или нажмите Alt →.</translation>
    </message>
    <message>
        <source>Drop files or a folder on this window, or import them: pages, texts, JSONL, JSON, CSV.</source>
        <translation>Перетащите файлы или папку в это окно или импортируйте их: страницы, тексты, JSONL, JSON, CSV.</translation>
    </message>
    <message>
        <source>Export the dataset…</source>
        <translation>Экспорт набора данных…</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Импорт статей…</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Статья не открыта</translation>
    </message>
    <message>
        <source>No article matches</source>
        <translation>Подходящих статей нет</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Статей пока нет</translation>
    </message>
    <message>
        <source>Nothing in this list matches “{0}”.</source>
        <translation>В этом списке ничего не подходит под «{0}».</translation>
    </message>
    <message>
        <source>Nothing left to review</source>
        <translation>Проверять больше нечего</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>Показать готовые</translation>
    </message>
    <message>
        <source>Show what is to do</source>
        <translation>Показать ждущие проверки</translation>
    </message>
    <message>
        <source>Show what was skipped</source>
        <translation>Показать пропущенные</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Снять фильтр</translation>
    </message>
    <message>
        <source>That was the last of this list</source>
        <translation>Это был конец списка</translation>
    </message>
    <message>
        <source>{0} articles are done.</source>
        <translation>Готово статей: {0}.</translation>
    </message>
    <message>
        <source>{0} were skipped and wait for another look.</source>
        <translation>Пропущено и ждёт повторного взгляда: {0}.</translation>
    </message>
</context>
<context>
    <name>EvidenceActions</name>
    <message>
        <source>Choose words first: click, drag, or use the arrow keys.</source>
        <translation>Сначала выберите слова: щелчком, протягиванием или клавишами со стрелками.</translation>
    </message>
    <message>
        <source>No other value has these words as evidence.</source>
        <translation>Эти слова не служат подтверждением другому значению.</translation>
    </message>
    <message>
        <source>Put the text cursor inside the mention (F7), or select the words there to leave out.</source>
        <translation>Поставьте текстовый курсор внутрь упоминания (F7) или выделите слова, которые нужно из него исключить.</translation>
    </message>
    <message>
        <source>Select words to join with the mention, or go to a value with two.</source>
        <translation>Выделите слова, чтобы присоединить их к упоминанию, или перейдите к значению с двумя упоминаниями.</translation>
    </message>
    <message>
        <source>The words of such a value are looked for in one place only.</source>
        <translation>Слова такого значения ищутся только в одном месте.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>1 record written to {1}</source>
        <translation>Записано: 1 запись в {1}</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Отменено: ничего не записано.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспортировать</translation>
    </message>
    <message>
        <source>Export the dataset</source>
        <translation>Экспорт набора данных</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>About this format…</source>
        <translation>Об этом формате…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>No article is {0} yet.</source>
        <translation>Таких статей пока нет: {0}.</translation>
    </message>
    <message>
        <source>Preview and losses</source>
        <translation>Просмотр и потери</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Разбиение</translation>
    </message>
    <message>
        <source>These exist already: {0}. Replace them?</source>
        <translation>Уже существуют: {0}. Заменить их?</translation>
    </message>
    <message>
        <source>This format leaves behind: {0}</source>
        <translation>Этот формат не сохраняет: {0}</translation>
    </message>
    <message>
        <source>This format leaves nothing behind.</source>
        <translation>Этот формат сохраняет всё.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>{0} exists already. Replace it?</source>
        <translation>{0} уже существует. Заменить?</translation>
    </message>
    <message>
        <source>{0} records written to {1}</source>
        <translation>Записано записей: {0}, файл {1}</translation>
    </message>
</context>
<context>
    <name>ExtractionDialog</name>
    <message>
        <source>All fields</source>
        <translation>Все поля</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Articles behind the figure; Enter opens one</source>
        <translation>Статьи за этим числом; Enter открывает статью</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
    <message>
        <source>Choose a line to see the articles behind it.</source>
        <translation>Выберите строку, чтобы увидеть статьи за ней.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Commonest corrections</source>
        <translation>Самые частые исправления</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Counting: {0} of {1} articles…</source>
        <translation>Подсчёт: {0} из {1} статей…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>На статью</translation>
    </message>
    <message>
        <source>Extraction quality</source>
        <translation>Качество извлечения</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Экстрактор</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Field whose scores are shown</source>
        <translation>Поле, оценки которого показаны</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Figures by field and extractor</source>
        <translation>Показатели по полям и экстракторам</translation>
    </message>
    <message>
        <source>First alone</source>
        <translation>Только первый</translation>
    </message>
    <message>
        <source>Judged by {0} finished articles. In brackets the interval in which a share lies with 95 % confidence.</source>
        <translation>Оценено по {0} готовым статьям. В скобках — интервал, в котором доля лежит с вероятностью 95 %.</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ни один</translation>
    </message>
    <message>
        <source>No article is finished yet: finish some, and their decisions judge what was suggested.</source>
        <translation>Пока нет готовых статей: завершите несколько, и их решения оценят предложенное.</translation>
    </message>
    <message>
        <source>Picture of the plots (*.png)</source>
        <translation>Изображение графиков (*.png)</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Put in its place</source>
        <translation>Поставлено вместо</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Полнота</translation>
    </message>
    <message>
        <source>Report (*.md)</source>
        <translation>Отчёт (*.md)</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Сохранить показатели</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Second alone</source>
        <translation>Только второй</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Sources that needed most corrections</source>
        <translation>Источники, потребовавшие больше всего исправлений</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Раз</translation>
    </message>
    <message>
        <source>Two extractors side by side</source>
        <translation>Два экстрактора рядом</translation>
    </message>
    <message>
        <source>What was wrong or missing, {0} cases. Enter opens an article.</source>
        <translation>Что было неверно или пропущено, случаев: {0}. Enter открывает статью.</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Неверно</translation>
    </message>
    <message>
        <source>Wrong, first</source>
        <translation>Неверно, первый</translation>
    </message>
    <message>
        <source>Wrong, second</source>
        <translation>Неверно, второй</translation>
    </message>
    <message>
        <source>all that was suggested</source>
        <translation>всё предложенное</translation>
    </message>
    <message>
        <source>articles finished</source>
        <translation>готовые статьи</translation>
    </message>
    <message>
        <source>corrections an article</source>
        <translation>исправлений на статью</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ни с чем</translation>
    </message>
    <message>
        <source>of them right</source>
        <translation>из них верно</translation>
    </message>
    <message>
        <source>score</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>with</source>
        <translation>с</translation>
    </message>
    <message>
        <source>{0} % ({1}–{2})</source>
        <translation>{0} % ({1}–{2})</translation>
    </message>
</context>
<context>
    <name>ExtractorsDialog</name>
    <message>
        <source>1 pattern</source>
        <translation>1 шаблон</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Разрешить</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>Разрешить…</translation>
    </message>
    <message>
        <source>Another extractor is called “{0}”.</source>
        <translation>Другой извлекатель уже называется «{0}».</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Cancelled: what was proposed until then is kept.</source>
        <translation>Отменено: предложенное до этого сохранено.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Extractors</source>
        <translation>Извлекатели</translation>
    </message>
    <message>
        <source>Fields that it may fill</source>
        <translation>Поля, которые он может заполнять</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>In a field of one value, what stands there goes behind it.</source>
        <translation>В поле с одним значением то, что там стоит, отойдёт на второе место.</translation>
    </message>
    <message>
        <source>Its values stand first</source>
        <translation>Его значения стоят первыми</translation>
    </message>
    <message>
        <source>Let this command run on this computer?</source>
        <translation>Разрешить этой команде выполняться на этом компьютере?</translation>
    </message>
    <message>
        <source>Looking for extractors…</source>
        <translation>Поиск извлекателей…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>New command…</source>
        <translation>Новая команда…</translation>
    </message>
    <message>
        <source>Patterns are regular expressions, each for one field. Patterns… adds some.</source>
        <translation>Шаблоны — это регулярные выражения, каждое для одного поля. «Шаблоны…» добавляет их.</translation>
    </message>
    <message>
        <source>Patterns…</source>
        <translation>Шаблоны…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Применить к</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Try on this article</source>
        <translation>Попробовать на этой статье</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation>Какие статьи</translation>
    </message>
    <message>
        <source>all articles</source>
        <translation>все статьи</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>все</translation>
    </message>
    <message>
        <source>the {0} articles in the list</source>
        <translation>статьи в списке: {0}</translation>
    </message>
    <message>
        <source>the {0} selected articles</source>
        <translation>выбранные статьи: {0}</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>эта статья</translation>
    </message>
    <message>
        <source>{0}

It came with the project. It runs with your rights.</source>
        <translation>{0}

Она пришла вместе с проектом. Она выполняется с вашими правами.</translation>
    </message>
    <message>
        <source>{0} patterns</source>
        <translation>Шаблонов: {0}</translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <source>All fields</source>
        <translation>Все поля</translation>
    </message>
    <message>
        <source>in all fields</source>
        <translation>во всех полях</translation>
    </message>
    <message>
        <source>in no field</source>
        <translation>ни в одном поле</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>в: {0}</translation>
    </message>
    <message>
        <source>in {0} fields</source>
        <translation>полей: {0}</translation>
    </message>
</context>
<context>
    <name>FieldDelegate</name>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Attributes</source>
        <translation>Атрибуты</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Варианты выбора</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Скрытое</translation>
    </message>
    <message>
        <source>Hot key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Many values</source>
        <translation>Несколько значений</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие имена</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Обязательное</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>What the field is called in exports, imports and queries.</source>
        <translation>Как поле называется при экспорте, импорте и в запросах.</translation>
    </message>
    <message>
        <source>keys that an import may use for it</source>
        <translation>ключи, под которыми оно встречается при импорте</translation>
    </message>
    <message>
        <source>ninjs</source>
        <translation>ninjs</translation>
    </message>
    <message>
        <source>role, unit …: what a value may carry beside itself</source>
        <translation>роль, единица…: что может быть указано при значении</translation>
    </message>
    <message>
        <source>schema.org</source>
        <translation>schema.org</translation>
    </message>
</context>
<context>
    <name>FieldFiles</name>
    <message>
        <source>Change to a template (other fields are hidden)</source>
        <translation>Перейти на шаблон (остальные поля скрываются)</translation>
    </message>
    <message>
        <source>Fields (*.yaml *.yml *.toml)</source>
        <translation>Поля (*.yaml *.yml *.toml)</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>Прочитать из файла…</translation>
    </message>
    <message>
        <source>Take over the fields of a template</source>
        <translation>Взять поля из шаблона</translation>
    </message>
    <message>
        <source>The fields were written to {0}</source>
        <translation>Поля записаны в {0}</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>Записать в файл…</translation>
    </message>
</context>
<context>
    <name>FieldListModel</name>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
</context>
<context>
    <name>FieldListing</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Скрыть</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Объединить…</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Показать</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
</context>
<context>
    <name>FieldPlan</name>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take these values out of the records?</source>
        <translation>Убрать эти значения из записей?</translation>
    </message>
    <message>
        <source>Undo brings them back; nothing else does but the backup that is made now.</source>
        <translation>Вернуть их можно отменой, иначе — только из резервной копии, которая будет сделана сейчас.</translation>
    </message>
    <message>
        <source>Values would go from: {0}</source>
        <translation>Значения пропадут из полей: {0}</translation>
    </message>
    <message>
        <source>What happens to the values that are there</source>
        <translation>Что будет с имеющимися значениями</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete “{0}” with its values?</source>
        <translation>Удалить «{0}» вместе со значениями?</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>In it stand {0} suggestions and {1} decided values. Hidden, it keeps them all.</source>
        <translation>В поле подсказок: {0}, значений с решением: {1}. Если его скрыть, все они сохранятся.</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Новое поле</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Templates and files…</source>
        <translation>Шаблоны и файлы…</translation>
    </message>
    <message>
        <source>The command “{0}” has this key.</source>
        <translation>Эта клавиша занята командой «{0}».</translation>
    </message>
    <message>
        <source>The fields are changed. The project before that is kept: {0}, under Backups…</source>
        <translation>Поля изменены. Проект до этого сохранён: {0}, см. «Резервные копии…»</translation>
    </message>
    <message>
        <source>The fields are changed; Ctrl+Z takes it back.</source>
        <translation>Поля изменены; Ctrl+Z отменит это.</translation>
    </message>
    <message>
        <source>into {0}</source>
        <translation>в поле «{0}»</translation>
    </message>
    <message>
        <source>“{0}” has this key.</source>
        <translation>Эта клавиша занята полем «{0}».</translation>
    </message>
</context>
<context>
    <name>FiltersDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Показывает</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>все</translation>
    </message>
    <message>
        <source>the order just then</source>
        <translation>текущий порядок</translation>
    </message>
    <message>
        <source>what is shown just then</source>
        <translation>текущий список</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close, keep selected</source>
        <translation>Закрыть, оставив выделение</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>Find in the article…</source>
        <translation>Найти в статье…</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Предыдущее место</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>{0} of more than {1}</source>
        <translation>{0} из более чем {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Keys and messages</source>
        <translation>Клавиши и сообщения</translation>
    </message>
    <message>
        <source>Saved · {0}</source>
        <translation>Сохранено · {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Annotator {0}</source>
        <translation>Проверяющий: {0}</translation>
    </message>
    <message>
        <source>Decisions are signed with this name</source>
        <translation>Этим именем подписываются решения</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Menu (Alt)</source>
        <translation>Меню (Alt)</translation>
    </message>
    <message>
        <source>Open for reading only: nothing in this project can be changed</source>
        <translation>Только для чтения: изменить в этом проекте ничего нельзя</translation>
    </message>
    <message>
        <source>Project {0}</source>
        <translation>Проект {0}</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Search articles or run a command</source>
        <translation>Найти статью или выполнить команду</translation>
    </message>
    <message>
        <source>{0} of {1} done, {2} flagged</source>
        <translation>Готово {0} из {1}, с флажком: {2}</translation>
    </message>
    <message>
        <source>{0} of {1} reviewed</source>
        <translation>Проверено {0} из {1}</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>About fields</source>
        <translation>О полях</translation>
    </message>
    <message>
        <source>About the format {0}</source>
        <translation>О формате {0}</translation>
    </message>
    <message>
        <source>Against anchoring</source>
        <translation>Против эффекта якоря</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>Все форматы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Extractors of your own</source>
        <translation>Собственные извлекатели</translation>
    </message>
    <message>
        <source>Importing with a mapping</source>
        <translation>Импорт с соответствием</translation>
    </message>
    <message>
        <source>Project rules</source>
        <translation>Правила проекта</translation>
    </message>
    <message>
        <source>What the filter understands</source>
        <translation>Что понимает фильтр</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>What will be changed</source>
        <translation>Что будет изменено</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>1 record was looked at.</source>
        <translation>Просмотрена 1 запись.</translation>
    </message>
    <message>
        <source>About this format…</source>
        <translation>Об этом формате…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Импорт статей</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Просмотр файлов…</translation>
    </message>
    <message>
        <source>Mapping and first records</source>
        <translation>Соответствие и первые записи</translation>
    </message>
    <message>
        <source>There is no article in what was looked at; the reasons stand above.</source>
        <translation>В просмотренном нет ни одной статьи; причины указаны выше.</translation>
    </message>
    <message>
        <source>{0} records were looked at.</source>
        <translation>Просмотрено записей: {0}.</translation>
    </message>
    <message>
        <source>{0} records were looked at; {1} cannot be read.</source>
        <translation>Просмотрено записей: {0}; не читается: {1}.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Stopping; what was read is kept…</source>
        <translation>Остановка; прочитанное сохраняется…</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Backups…</source>
        <translation>Резервные копии…</translation>
    </message>
    <message>
        <source>Do not warn again</source>
        <translation>Больше не предупреждать</translation>
    </message>
    <message>
        <source>Give up these changes</source>
        <translation>Отказаться от этих изменений</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open a project first: its backups are kept beside it.</source>
        <translation>Сначала откройте проект: его копии лежат рядом с ним.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Восстановлено.</translation>
    </message>
    <message>
        <source>Restored. What was here before is kept: {0}, under Backups…</source>
        <translation>Восстановлено. Прежнее состояние сохранено: {0}, см. «Резервные копии…»</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>Спасти…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Where shall the copy be?</source>
        <translation>Где будет копия?</translation>
    </message>
    <message>
        <source>{0} cannot be opened.</source>
        <translation>{0} не открывается.</translation>
    </message>
    <message>
        <source>{0} is damaged. What was saved before is kept as far as it can be read; go on in a backup or in a new project.</source>
        <translation>{0}: файл повреждён. Сохранённое ранее цело, насколько его можно прочесть; продолжайте в резервной копии или в новом проекте.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>As it came</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Enter on a command changes its key. Keys that were changed are bold.</source>
        <translation>Enter на команде меняет её клавишу. Изменённые клавиши выделены жирным.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без клавиши</translation>
    </message>
    <message>
        <source>Press the key for “{0}”. Esc leaves it as it is.</source>
        <translation>Нажмите клавишу для «{0}». Esc — оставить как есть.</translation>
    </message>
    <message>
        <source>Put the selected words into a field; without a selection, go to it</source>
        <translation>Поместить выделенные слова в поле; без выделения — перейти к нему</translation>
    </message>
    <message>
        <source>Search by what it does, or by key</source>
        <translation>Поиск по действию или клавише</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Поиск клавиш</translation>
    </message>
    <message>
        <source>{0} runs “{1}” already. Press it again to take it from there, Esc leaves it.</source>
        <translation>{0} уже выполняет «{1}». Нажмите ещё раз, чтобы переназначить; Esc — оставить как есть.</translation>
    </message>
</context>
<context>
    <name>LinkedView</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Choose one in the queue, or drop files on the window.</source>
        <translation>Выберите статью в очереди или перетащите файлы в окно.</translation>
    </message>
    <message>
        <source>No article open</source>
        <translation>Статья не открыта</translation>
    </message>
    <message>
        <source>There is nothing to check here: skip it, or read its source again.</source>
        <translation>Здесь нечего проверять: пропустите статью или прочитайте её источник заново.</translation>
    </message>
    <message>
        <source>This article has no text</source>
        <translation>В этой статье нет текста</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>{0}, line</source>
        <translation>{0}, строка</translation>
    </message>
</context>
<context>
    <name>LookingPage</name>
    <message>
        <source>1 article goes out.</source>
        <translation>Выгружается 1 статья.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Counted of the first {0} of {1} articles.</source>
        <translation>Подсчитано по первым {0} из {1} статей.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Первая запись</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Остановить подсчёт</translation>
    </message>
    <message>
        <source>The splits are told when it is written.</source>
        <translation>Разбиение станет известно при записи.</translation>
    </message>
    <message>
        <source>What this format leaves behind</source>
        <translation>Что этот формат не сохраняет</translation>
    </message>
    <message>
        <source>Without a gold record, because people disagree: {0}.</source>
        <translation>Без эталонной записи из-за разногласий: {0}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ни с чем</translation>
    </message>
    <message>
        <source>{0} articles go out.</source>
        <translation>Выгружается статей: {0}.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>An editor is open with a value that cannot be kept; Esc leaves it.</source>
        <translation>Открыт редактор со значением, которое нельзя сохранить; Esc закрывает его.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Saving the last changes, then the window closes…</source>
        <translation>Сохраняются последние изменения, затем окно закроется…</translation>
    </message>
    <message>
        <source>{0} (read-only) – Copydesk</source>
        <translation>{0} (только чтение) – Copydesk</translation>
    </message>
    <message>
        <source>{0} changes could not be saved. Close without them?</source>
        <translation>Не удалось сохранить изменений: {0}. Закрыть без них?</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Back to the guesses</source>
        <translation>Вернуть догадки</translation>
    </message>
    <message>
        <source>Enter, or typing, changes what a row stands for; Delete takes the guess again.</source>
        <translation>Enter или ввод меняет значение строки; Delete возвращает догадку.</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Найти имя</translation>
    </message>
    <message>
        <source>Load mapping…</source>
        <translation>Загрузить соответствие…</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Соответствие</translation>
    </message>
    <message>
        <source>Save mapping…</source>
        <translation>Сохранить соответствие…</translation>
    </message>
    <message>
        <source>The mapping is in {0}.</source>
        <translation>Соответствие сохранено в {0}.</translation>
    </message>
    <message>
        <source>Their keys and labels, and what they stand for</source>
        <translation>Их ключи и метки и что они значат</translation>
    </message>
    <message>
        <source>There are more names than can be listed; those go by their guess.</source>
        <translation>Имён больше, чем можно показать; для остальных действует догадка.</translation>
    </message>
    <message>
        <source>There is nothing to map: these files have no keys or labels of their own.</source>
        <translation>Сопоставлять нечего: в этих файлах нет своих ключей и меток.</translation>
    </message>
    <message>
        <source>What is extracted is added when it is imported, but for records that bring a review.</source>
        <translation>Извлечённое добавляется при импорте, кроме записей, у которых уже есть проверка.</translation>
    </message>
</context>
<context>
    <name>MarkingView</name>
    <message>
        <source>1 further mention</source>
        <translation>Ещё 1 упоминание</translation>
    </message>
    <message>
        <source>Mention {0} of {1}</source>
        <translation>Упоминание {0} из {1}</translation>
    </message>
    <message>
        <source>Point at the evidence of {0} “{1}”</source>
        <translation>Укажите подтверждение: {0} «{1}»</translation>
    </message>
    <message>
        <source>There are no further mentions of these words.</source>
        <translation>Других упоминаний этих слов нет.</translation>
    </message>
    <message>
        <source>{0} further mentions</source>
        <translation>Ещё упоминаний: {0}</translation>
    </message>
</context>
<context>
    <name>NamesModel</name>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Наше</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Их</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Раз</translation>
    </message>
    <message>
        <source>label “{0}”</source>
        <translation>метка «{0}»</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source> and {0} more</source>
        <translation> и ещё {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Fields (*.yaml *.yml *.toml)</source>
        <translation>Поля (*.yaml *.yml *.toml)</translation>
    </message>
    <message>
        <source>Fields can be changed at any time, values follow.</source>
        <translation>Поля можно изменить в любое время, значения последуют за ними.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>Папки {0} нет.</translation>
    </message>
    <message>
        <source>{0} exists already; choose another name.</source>
        <translation>{0} уже существует; выберите другое имя.</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>A note on this article. Enter keeps it, Shift Enter makes a new line, Esc leaves.</source>
        <translation>Заметка к статье. Enter — сохранить, Shift Enter — новая строка, Esc — выйти.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Give up these changes</source>
        <translation>Отказаться от этих изменений</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <translation>Не сохранено: {0}</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>One change waits in memory and is tried again.</source>
        <translation>Одно изменение ждёт в памяти, попытка сохранить повторится.</translation>
    </message>
    <message>
        <source>Show the article</source>
        <translation>Показать статью</translation>
    </message>
    <message>
        <source>This project is open for reading only: nothing can be decided.</source>
        <translation>Проект открыт только для чтения: принимать решения нельзя.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>{0} changes wait in memory and are tried again.</source>
        <translation>В памяти ждёт изменений: {0}; попытка сохранить повторится.</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>What can be written here</source>
        <translation>Что здесь можно написать</translation>
    </message>
</context>
<context>
    <name>OriginalDialog</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Looking for a stored copy…</source>
        <translation>Поиск сохранённой копии…</translation>
    </message>
    <message>
        <source>No address is known for this article.</source>
        <translation>Адрес этой статьи неизвестен.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the address, and open it yourself.</source>
        <translation>Не удалось запустить браузер. Скопируйте адрес и откройте его сами.</translation>
    </message>
    <message>
        <source>No copy of the page was stored.</source>
        <translation>Копия страницы не сохранена.</translation>
    </message>
    <message>
        <source>Open the address</source>
        <translation>Открыть адрес</translation>
    </message>
    <message>
        <source>Open the stored copy</source>
        <translation>Открыть сохранённую копию</translation>
    </message>
    <message>
        <source>Original page</source>
        <translation>Исходная страница</translation>
    </message>
    <message>
        <source>The stored copy is opened from a file of your own: without scripts, pictures, links and forms, and nothing is fetched. It is removed when Copydesk ends.</source>
        <translation>Сохранённая копия открывается из файла на вашем компьютере: без скриптов, картинок, ссылок и форм, ничего не загружается. Она удаляется при закрытии Copydesk.</translation>
    </message>
    <message>
        <source>This address is not opened: only http and https with a plain host name are.</source>
        <translation>Этот адрес не открывается: только http и https с обычным именем узла.</translation>
    </message>
    <message>
        <source>Your browser fetches this page from {0}, which learns that you look at it.</source>
        <translation>Ваш браузер загрузит эту страницу с {0}; там узнают, что вы её смотрите.</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>A copy of the page as it was stored, for reading only: without scripts, pictures, links and forms. It is removed when Copydesk ends.</source>
        <translation>Сохранённая копия страницы только для чтения: без скриптов, картинок, ссылок и форм. Она удаляется при закрытии Copydesk.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands and articles</source>
        <translation>Команды и статьи</translation>
    </message>
    <message>
        <source>Field: {0}</source>
        <translation>Поле: {0}</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Палитра команд</translation>
    </message>
</context>
<context>
    <name>PatternsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Fields: {0}</source>
        <translation>Поля: {0}</translation>
    </message>
    <message>
        <source>One line a pattern: a field, a score from 0 to 1 if you like, a colon, a regular expression. Its group “value” is the value, other named groups are attributes.</source>
        <translation>По строке на шаблон: поле, при желании оценка от 0 до 1, двоеточие, регулярное выражение. Его группа «value» — значение, другие именованные группы — атрибуты.</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Enter takes it · Esc leaves</source>
        <translation>Enter — взять · Esc — выйти</translation>
    </message>
    <message>
        <source>type to narrow the list down</source>
        <translation>введите, чтобы сузить список</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Copydesk projects (*{0})</source>
        <translation>Проекты Copydesk (*{0})</translation>
    </message>
    <message>
        <source>First the second window is closed; it saves, or holds a value that cannot be.</source>
        <translation>Сначала закройте второе окно: оно сохраняет или содержит значение, которое нельзя сохранить.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Open a project for reading only</source>
        <translation>Открыть проект только для чтения</translation>
    </message>
    <message>
        <source>Some changes are not saved yet: try again, or give them up, first.</source>
        <translation>Некоторые изменения ещё не сохранены: сначала повторите попытку или откажитесь от них.</translation>
    </message>
</context>
<context>
    <name>QualityDialog</name>
    <message>
        <source>Annotator</source>
        <translation>Проверяющий</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Blind agreement</source>
        <translation>Совпадение вслепую</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>Figures of each annotator</source>
        <translation>Показатели каждого проверяющего</translation>
    </message>
    <message>
        <source>How it is counted…</source>
        <translation>Как это считается…</translation>
    </message>
    <message>
        <source>In brackets the interval in which the share lies with 95 % confidence: few cases say little. Too fast are accepts made before the sentences behind them could be read, even silently. Blind agreement counts the fields in which the same was entered as had been suggested.</source>
        <translation>В скобках — интервал, в котором доля лежит с вероятностью 95 %: при малом числе случаев он говорит мало. Слишком быстро — значит принято раньше, чем можно было прочесть предложения, даже про себя. Совпадение вслепую считает поля, в которые введено то же, что было предложено.</translation>
    </message>
    <message>
        <source>Nobody has reviewed anything yet.</source>
        <translation>Пока никто ничего не проверил.</translation>
    </message>
    <message>
        <source>Planted errors caught</source>
        <translation>Поймано ошибок</translation>
    </message>
    <message>
        <source>Review quality</source>
        <translation>Качество проверки</translation>
    </message>
    <message>
        <source>Time each</source>
        <translation>Время на статью</translation>
    </message>
    <message>
        <source>Too fast to be read</source>
        <translation>Слишком быстро</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>{0} of {1} · {2} % ({3}–{4} %)</source>
        <translation>{0} из {1} · {2} % ({3}–{4} %)</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>1 article put back</source>
        <translation>1 статья возвращена</translation>
    </message>
    <message>
        <source>1 article skipped</source>
        <translation>1 статья пропущена</translation>
    </message>
    <message>
        <source>1 flag changed</source>
        <translation>Изменён 1 флажок</translation>
    </message>
    <message>
        <source>Filter: {0}</source>
        <translation>Фильтр: {0}</translation>
    </message>
    <message>
        <source>No filter is saved yet.</source>
        <translation>Сохранённых фильтров пока нет.</translation>
    </message>
    <message>
        <source>Nothing to change: the selected articles are like that already.</source>
        <translation>Менять нечего: выбранные статьи уже такие.</translation>
    </message>
    <message>
        <source>The filter is kept as “{0}”.</source>
        <translation>Фильтр сохранён как «{0}».</translation>
    </message>
    <message>
        <source>{0} articles put back</source>
        <translation>Возвращено статей: {0}</translation>
    </message>
    <message>
        <source>{0} articles skipped</source>
        <translation>Пропущено статей: {0}</translation>
    </message>
    <message>
        <source>{0} flags changed</source>
        <translation>Изменено флажков: {0}</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>No article is done yet.</source>
        <translation>Готовых статей пока нет.</translation>
    </message>
    <message>
        <source>No article is flagged.

F flags the one that is open.</source>
        <translation>Статей с флажком нет.

F отмечает открытую статью.</translation>
    </message>
    <message>
        <source>No article matches this filter.

Esc in the line takes it away, F1 shows what can be written.</source>
        <translation>Под этот фильтр ничего не подходит.

Esc в строке снимает его, F1 показывает, что можно написать.</translation>
    </message>
    <message>
        <source>No article was skipped.</source>
        <translation>Пропущенных статей нет.</translation>
    </message>
    <message>
        <source>No articles yet.

Import some, or drop files on the window.</source>
        <translation>Статей пока нет.

Импортируйте их или перетащите файлы в окно.</translation>
    </message>
    <message>
        <source>Nothing left to do.</source>
        <translation>Всё проверено.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>There is no article.</source>
        <translation>Статей нет.</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Evidence of “{0}”</source>
        <translation>Подтверждение для «{0}»</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>Перейти к полю «{0}»</translation>
    </message>
    <message>
        <source>Join with its mention</source>
        <translation>Присоединить к его упоминанию</translation>
    </message>
    <message>
        <source>Join with the next mention</source>
        <translation>Объединить со следующим упоминанием</translation>
    </message>
    <message>
        <source>Leave out of its mention</source>
        <translation>Исключить из его упоминания</translation>
    </message>
    <message>
        <source>Mark all further mentions</source>
        <translation>Отметить все остальные упоминания</translation>
    </message>
    <message>
        <source>Put into the body</source>
        <translation>Включить в текст статьи</translation>
    </message>
    <message>
        <source>Select sentence</source>
        <translation>Выделить предложение</translation>
    </message>
    <message>
        <source>Select word</source>
        <translation>Выделить слово</translation>
    </message>
    <message>
        <source>Split the mention here</source>
        <translation>Разделить упоминание здесь</translation>
    </message>
    <message>
        <source>Take out of the body</source>
        <translation>Исключить из текста статьи</translation>
    </message>
    <message>
        <source>Take the mention away</source>
        <translation>Убрать упоминание</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Развернуть</translation>
    </message>
</context>
<context>
    <name>RecentProject</name>
    <message>
        <source>Open {0} in {1}</source>
        <translation>Открыть {0} в {1}</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Not kept: {0}</source>
        <translation>Не сохранено: {0}</translation>
    </message>
    <message>
        <source>The fields of the open article stand here.</source>
        <translation>Здесь показываются поля открытой статьи.</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Метаданные</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующая</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>Записей пока нет</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущая</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Record {0} of the first {1}</source>
        <translation>Запись {0} из первых {1}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>The record as it will look</source>
        <translation>Запись, какой она будет</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… и ещё {0}</translation>
    </message>
</context>
<context>
    <name>Renewal</name>
    <message>
        <source>An editor is open: the language changes when the program is next opened.</source>
        <translation>Открыт редактор: язык сменится при следующем запуске программы.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>1 record written.</source>
        <translation>Записана 1 запись.</translation>
    </message>
    <message>
        <source>Beside it, the manifest and what else says what is in it:</source>
        <translation>Рядом — манифест и прочее описание содержимого:</translation>
    </message>
    <message>
        <source>Cancelled: what was read is kept, and importing the same again goes on from there.</source>
        <translation>Отменено: прочитанное сохранено; повторный импорт продолжится с этого места.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <source>Left behind by this format:</source>
        <translation>Не сохранено этим форматом:</translation>
    </message>
    <message>
        <source>Left out, because people disagree and there is no gold record: {0}.</source>
        <translation>Пропущено из-за разногласий, без эталонной записи: {0}.</translation>
    </message>
    <message>
        <source>Nothing failed, and there is nothing to remark.</source>
        <translation>Ошибок нет, и отметить нечего.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>The report is in {0}.</source>
        <translation>Отчёт сохранён в {0}.</translation>
    </message>
    <message>
        <source>What could not be read, and why</source>
        <translation>Что не удалось прочитать и почему</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ни с чем</translation>
    </message>
    <message>
        <source>{0} records written.</source>
        <translation>Записано записей: {0}.</translation>
    </message>
    <message>
        <source>… and {0} more; the copied report has them all</source>
        <translation>… и ещё {0}; в скопированном отчёте есть все</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Agreed</source>
        <translation>Совпало</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Articles changed</source>
        <translation>Статей изменено</translation>
    </message>
    <message>
        <source>Decided already</source>
        <translation>Уже решено</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Извлекатель</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>It failed too often in a row, so the other articles were left.</source>
        <translation>Слишком много сбоев подряд, поэтому остальные статьи пропущены.</translation>
    </message>
    <message>
        <source>It said: {0}</source>
        <translation>Сообщение: {0}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Nothing would come, and nothing would go.</source>
        <translation>Ничего не добавится и ничего не исчезнет.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Стоит сейчас</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Would come</source>
        <translation>Добавилось бы</translation>
    </message>
    <message>
        <source>{0} more errors</source>
        <translation>Ещё ошибок: {0}</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>A line is in the body</source>
        <translation>Строка — текст статьи</translation>
    </message>
    <message>
        <source>A line is not in the body</source>
        <translation>Строка — не текст статьи</translation>
    </message>
    <message>
        <source>Also change what is suggested there already</source>
        <translation>Изменить и уже имеющиеся подсказки</translation>
    </message>
    <message>
        <source>Always…</source>
        <translation>Всегда…</translation>
    </message>
    <message>
        <source>Every line that begins so</source>
        <translation>Каждая строка с таким началом</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Holds for what is imported or extracted from now on; nothing undecided here is met.</source>
        <translation>Действует для всего, что будет импортировано или извлечено; среди ещё не решённого таких случаев нет.</translation>
    </message>
    <message>
        <source>Holds from now on. One article has it now, and nobody has decided on it.</source>
        <translation>Действует с этого момента. Сейчас это есть в одной статье, решения там ещё нет.</translation>
    </message>
    <message>
        <source>Holds from now on. {0} articles have it now, and nobody has decided on it.</source>
        <translation>Действует с этого момента. Статей, где это есть, а решения ещё нет: {0}.</translation>
    </message>
    <message>
        <source>How far the rule is applied</source>
        <translation>Насколько применено правило</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>Сохранить правило</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Never suggest a value</source>
        <translation>Никогда не предлагать значение</translation>
    </message>
    <message>
        <source>Only on the site</source>
        <translation>Только на сайте</translation>
    </message>
    <message>
        <source>Rule {0}</source>
        <translation>Правило {0}</translation>
    </message>
    <message>
        <source>Rule {0} is kept, and no article is changed: {1}</source>
        <translation>Правило {0} сохранено, ни одна статья не изменена: {1}</translation>
    </message>
    <message>
        <source>Rule {0} is kept, and one article is changed: {1}</source>
        <translation>Правило {0} сохранено, изменена одна статья: {1}</translation>
    </message>
    <message>
        <source>Rule {0} is kept, and {1} articles are changed: {2}</source>
        <translation>Правило {0} сохранено, изменено статей: {1}. {2}</translation>
    </message>
    <message>
        <source>Rule {0} is kept: {1}</source>
        <translation>Правило {0} сохранено: {1}</translation>
    </message>
    <message>
        <source>Say what to write instead.</source>
        <translation>Укажите, что писать вместо этого.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Write a value as another</source>
        <translation>Писать значение иначе</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>Писать вместо него</translation>
    </message>
    <message>
        <source>every site</source>
        <translation>любой сайт</translation>
    </message>
    <message>
        <source>{0}: write “{1}” as …</source>
        <translation>{0}: «{1}» писать как …</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Apply now</source>
        <translation>Применить сейчас</translation>
    </message>
    <message>
        <source>Applying… Esc gives it up.</source>
        <translation>Применяется… Esc отменяет.</translation>
    </message>
    <message>
        <source>Articles in which the rule applies</source>
        <translation>Статьи, в которых действует правило</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Отменено: ничего не изменено.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Changed in one article; undo in the window takes it back.</source>
        <translation>Изменена одна статья; отмена в окне вернёт всё назад.</translation>
    </message>
    <message>
        <source>Changed in {0} articles; undo in the window takes it back.</source>
        <translation>Изменено статей: {0}; отмена в окне вернёт всё назад.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Где действует</translation>
    </message>
    <message>
        <source>How far the rules are applied</source>
        <translation>Насколько применены правила</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Кто создал</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Новое…</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Removed. Undo in the window brings it back.</source>
        <translation>Удалено. Отмена в окне вернёт его.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Rule {0} cannot be read: {1}</source>
        <translation>Правило {0} не читается: {1}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Search by value, field, site or person</source>
        <translation>Поиск по значению, полю, сайту или имени</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>Поиск правил</translation>
    </message>
    <message>
        <source>Space switches a rule on or off, Enter edits it, Del removes it.</source>
        <translation>Пробел включает и выключает правило, Enter — изменить, Del — удалить.</translation>
    </message>
    <message>
        <source>Switched off; what it did stays until it is applied.</source>
        <translation>Выключено; сделанное им остаётся, пока его не применить.</translation>
    </message>
    <message>
        <source>Switched on.</source>
        <translation>Включено.</translation>
    </message>
    <message>
        <source>There are no rules yet. Always… (Shift A) makes one from what you correct.</source>
        <translation>Правил пока нет. «Всегда…» (Shift A) делает правило из ваших исправлений.</translation>
    </message>
    <message>
        <source>What it did to one article stays.</source>
        <translation>Сделанное им в одной статье остаётся.</translation>
    </message>
    <message>
        <source>What it did to {0} articles stays.</source>
        <translation>Сделанное им остаётся, статей: {0}.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>выключено</translation>
    </message>
    <message>
        <source>would change</source>
        <translation>изменится</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>SalvageDialog</name>
    <message>
        <source>Backups…</source>
        <translation>Резервные копии…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Повреждённый файл</translation>
    </message>
    <message>
        <source>Field definitions are lost, too: look at the fields before you go on.</source>
        <translation>Потеряны и описания полей: посмотрите поля, прежде чем продолжать.</translation>
    </message>
    <message>
        <source>Known to be lost: {0} articles, the suggestions of {1} articles, {2} reviews, {3} decided values, {4} steps of the journal.</source>
        <translation>Потеряно, насколько известно: статей {0}, предложений к статьям {1}, проверок {2}, решённых значений {3}, шагов журнала {4}.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>Nothing is known to be lost.</source>
        <translation>О потерях ничего не известно.</translation>
    </message>
    <message>
        <source>Open the new project</source>
        <translation>Открыть новый проект</translation>
    </message>
    <message>
        <source>Reviews that were damaged and are back from the journal: {0}.</source>
        <translation>Повреждённые проверки, возвращённые из журнала: {0}.</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Спасти</translation>
    </message>
    <message>
        <source>Salvage a damaged project</source>
        <translation>Спасение повреждённого проекта</translation>
    </message>
    <message>
        <source>Saved: {0} articles, {1} reviews with {2} decided values, {3} steps of the journal.</source>
        <translation>Спасено: статей {0}, проверок {1} с решёнными значениями {2}, шагов журнала {3}.</translation>
    </message>
    <message>
        <source>The damaged file was left as it is.</source>
        <translation>Повреждённый файл остался как есть.</translation>
    </message>
    <message>
        <source>Whatever can still be read is brought into a new project: articles, suggestions, reviews and the journal. The damaged file is only read. A backup may hold more: look there first.</source>
        <translation>Всё, что ещё можно прочесть, попадёт в новый проект: статьи, предложения, проверки и журнал. Повреждённый файл только читается. В резервной копии может быть больше: сначала посмотрите там.</translation>
    </message>
    <message>
        <source>Where shall the new project be?</source>
        <translation>Где будет новый проект?</translation>
    </message>
    <message>
        <source>Which file is damaged?</source>
        <translation>Какой файл повреждён?</translation>
    </message>
</context>
<context>
    <name>SaveFilterDialog</name>
    <message>
        <source>All articles of the view</source>
        <translation>Все статьи списка</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>It can be named in any query as @NAME.</source>
        <translation>В любом запросе его можно указать как @NAME.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Сохранить фильтр</translation>
    </message>
    <message>
        <source>With what is shown: {0}, {1}</source>
        <translation>Вместе со списком и порядком: {0}, {1}</translation>
    </message>
    <message>
        <source>“{0}” is kept already: {1}</source>
        <translation>«{0}» уже сохранён: {1}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>First the changes that wait must be saved.</source>
        <translation>Сначала нужно сохранить ожидающие изменения.</translation>
    </message>
    <message>
        <source>Made again: {0}</source>
        <translation>Повторено: {0}</translation>
    </message>
    <message>
        <source>Making again: {0} of {1}…</source>
        <translation>Повтор: {0} из {1}…</translation>
    </message>
    <message>
        <source>Nothing to make again.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>This article was changed elsewhere.</source>
        <translation>Статья изменена в другом месте.</translation>
    </message>
    <message>
        <source>This article was changed in the other window.</source>
        <translation>Эта статья изменена в другом окне.</translation>
    </message>
    <message>
        <source>Undoing: {0} of {1} articles…</source>
        <translation>Отмена, статей: {0} из {1}…</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Отменено: {0}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Annotator</source>
        <translation>Имя проверяющего</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Decisions are signed with this name. Another name sees its own reviews.</source>
        <translation>Этим именем подписываются решения. У другого имени — свои проверки.</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Клавиши…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Needs a look below</source>
        <translation>Смотреть при оценке ниже</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Suggestions of this project with a lower score are shown as unsure.</source>
        <translation>Подсказки этого проекта с меньшей оценкой показываются как сомнительные.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Порог</translation>
    </message>
</context>
<context>
    <name>SplitLine</name>
    <message>
        <source>1 value, as it is</source>
        <translation>1 значение, как есть</translation>
    </message>
    <message>
        <source>Write | at the caret wherever it is to be split · Enter splits · Esc leaves</source>
        <translation>Поставьте | у курсора там, где разделить · Enter — разделить · Esc — выйти</translation>
    </message>
    <message>
        <source>Write | where it is to be split.</source>
        <translation>Поставьте | там, где нужно разделить.</translation>
    </message>
    <message>
        <source>{0} values: {1}</source>
        <translation>Значений — {0}: {1}</translation>
    </message>
</context>
<context>
    <name>SplitsPage</name>
    <message>
        <source>Near copies</source>
        <translation>Почти копии</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Начальное число</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Доли</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Разбивать по</translation>
    </message>
    <message>
        <source>Split the dataset</source>
        <translation>Разбить набор данных</translation>
    </message>
    <message>
        <source>Splits come from a hash of each article&apos;s id and the seed: the same project and choices give the same splits on every machine. Looking for near copies reads every article once more.</source>
        <translation>Разбиение определяется хешем идентификатора статьи и начальным числом: тот же проект и тот же выбор дают то же разбиение на любом компьютере. Поиск почти копий читает каждую статью ещё раз.</translation>
    </message>
    <message>
        <source>The same mixture of</source>
        <translation>Одинаковый состав по</translation>
    </message>
    <message>
        <source>The shares are NAME=SHARE with commas between, and add up to 1, as in {0}.</source>
        <translation>Доли записываются как ИМЯ=ДОЛЯ через запятую и дают в сумме 1, как в {0}.</translation>
    </message>
    <message>
        <source>article: each for itself</source>
        <translation>статья: каждая сама по себе</translation>
    </message>
    <message>
        <source>date: the oldest first</source>
        <translation>дата: сначала самые старые</translation>
    </message>
    <message>
        <source>drop all but the first</source>
        <translation>оставить только первую</translation>
    </message>
    <message>
        <source>keep together in one split</source>
        <translation>держать вместе в одной части</translation>
    </message>
    <message>
        <source>keep, without looking for them</source>
        <translation>оставить, не искать</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ни с чем</translation>
    </message>
    <message>
        <source>site: none in two splits</source>
        <translation>сайт: ни один в двух частях</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>сайтов</translation>
    </message>
    <message>
        <source>{0}: no value in two splits</source>
        <translation>{0}: ни одно значение в двух частях</translation>
    </message>
</context>
<context>
    <name>SpreadDialog</name>
    <message>
        <source> · {0}: “{1}” becomes “{2}”</source>
        <translation> · {0}: «{1}» становится «{2}»</translation>
    </message>
    <message>
        <source>Also from now on, in what is imported later</source>
        <translation>И впредь, в том, что будет импортировано позже</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>Spread the correction</source>
        <translation>Распространить исправление</translation>
    </message>
    <message>
        <source>The value stands in no other article as it was.</source>
        <translation>В других статьях этого прежнего значения нет.</translation>
    </message>
    <message>
        <source>{0}: “{1}”</source>
        <translation>{0}: «{1}»</translation>
    </message>
    <message>
        <source>{0}: “{1}” becomes “{2}”</source>
        <translation>{0}: «{1}» становится «{2}»</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>From the journal, without what was undone.</source>
        <translation>По журналу, без того, что отменено.</translation>
    </message>
    <message>
        <source>Session summary</source>
        <translation>Итоги сеанса</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Этот сеанс</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
</context>
<context>
    <name>TrashCommands</name>
    <message>
        <source>1 article is in the trash; undo brings it back.</source>
        <translation>1 статья в корзине; отмена вернёт её.</translation>
    </message>
    <message>
        <source>No article is open, and none is selected.</source>
        <translation>Ни одна статья не открыта и не выбрана.</translation>
    </message>
    <message>
        <source>{0} articles are in the trash; undo brings them back.</source>
        <translation>Статей в корзине: {0}; отмена вернёт их.</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>1 article. It is not counted, searched or exported.</source>
        <translation>1 статья. Она не считается, не находится и не экспортируется.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Articles in the trash</source>
        <translation>Статьи в корзине</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete 1 article for good?</source>
        <translation>Удалить 1 статью навсегда?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Delete {0} articles for good?</source>
        <translation>Удалить статьи навсегда ({0})?</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалена</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Очистить корзину…</translation>
    </message>
    <message>
        <source>Only the backup that is made now will still hold them, as long as it is kept.</source>
        <translation>Они останутся только в копии, которая делается сейчас, пока она хранится.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Really delete them?</source>
        <translation>Точно удалить?</translation>
    </message>
    <message>
        <source>The trash is empty. Deleted articles are kept here until it is emptied.</source>
        <translation>Корзина пуста. Удалённые статьи хранятся здесь, пока её не очистят.</translation>
    </message>
    <message>
        <source>Their texts, values, reviews and what the journal says of them go. Undo does not help.</source>
        <translation>Исчезнут их тексты, значения, проверки и записи журнала о них. Отмена не поможет.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>{0} articles. They are not counted, searched or exported.</source>
        <translation>Статей: {0}. Они не считаются, не находятся и не экспортируются.</translation>
    </message>
    <message>
        <source>{0} articles; the last {1} are listed. They are not counted, searched or exported.</source>
        <translation>Статей: {0}; показаны последние {1}. Они не считаются, не находятся и не экспортируются.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Check every field against the text</source>
        <translation>Сверьте каждое поле с текстом</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Новый проект…</translation>
    </message>
    <message>
        <source>Open a project, make a new one, or drop articles on this window.</source>
        <translation>Откройте проект, создайте новый или перетащите статьи в это окно.</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Открыть проект…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Недавние проекты</translation>
    </message>
</context>
<context>
    <name>WhatPage</name>
    <message>
        <source>A data card beside it, with figures and plots</source>
        <translation>Рядом карточка данных с цифрами и графиками</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Все поля</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Проверяющий</translation>
    </message>
    <message>
        <source>Annotator of what is imported</source>
        <translation>Имя проверяющего для импортируемого</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Extract suggestions from the articles</source>
        <translation>Извлечь подсказки из статей</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Файл или папка</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Файлы и папки</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Join to articles that are here already</source>
        <translation>Присоединить к уже имеющимся статьям</translation>
    </message>
    <message>
        <source>No field is ticked; tick at least one.</source>
        <translation>Не отмечено ни одного поля; отметьте хотя бы одно.</translation>
    </message>
    <message>
        <source>Nothing that was decided is touched.</source>
        <translation>Решения не затрагиваются.</translation>
    </message>
    <message>
        <source>Pages, texts, records, tables, archives, and what other tools write.</source>
        <translation>Страницы, тексты, записи, таблицы, архивы и файлы других программ.</translation>
    </message>
    <message>
        <source>Recognise it by the content</source>
        <translation>Определять по содержимому</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>This format carries whole articles, with all fields.</source>
        <translation>Этот формат содержит статьи целиком, со всеми полями.</translation>
    </message>
    <message>
        <source>This format needs an optional package: pip install &quot;copydesk[{0}]&quot;</source>
        <translation>Для этого формата нужен дополнительный пакет: pip install &quot;copydesk[{0}]&quot;</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>Что распознано</translation>
    </message>
    <message>
        <source>Whose record</source>
        <translation>Чья запись</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>все</translation>
    </message>
    <message>
        <source>as the files say</source>
        <translation>как указано в файлах</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готовые</translation>
    </message>
    <message>
        <source>done or begun</source>
        <translation>готовые и начатые</translation>
    </message>
    <message>
        <source>gold: agreed or adjudicated</source>
        <translation>эталон: согласованная или утверждённая</translation>
    </message>
    <message>
        <source>majority: what most have</source>
        <translation>большинство: что есть у большинства</translation>
    </message>
    <message>
        <source>the latest finished</source>
        <translation>последняя завершённая</translation>
    </message>
    <message>
        <source>{0} (install copydesk[{1}])</source>
        <translation>{0} (установите copydesk[{1}])</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
</context>
<context>
    <name>_Delegate</name>
    <message>
        <source>no score</source>
        <translation>без оценки</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Name {0} of {1} that no value has yet</source>
        <translation>Имя {0} из {1}, которых нет ни в одном значении</translation>
    </message>
    <message>
        <source>No further words here look like a name.</source>
        <translation>Других слов, похожих на имя, здесь нет.</translation>
    </message>
    <message>
        <source>no word begins like this</source>
        <translation>так не начинается ни одно слово</translation>
    </message>
    <message>
        <source>type how the word begins</source>
        <translation>введите начало слова</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Accept all and go on</source>
        <translation>Принять всё и перейти дальше</translation>
    </message>
    <message>
        <source>Accept by score…</source>
        <translation>Принять по оценке…</translation>
    </message>
    <message>
        <source>Accept, then the next that needs a look; the article when none does</source>
        <translation>Принять и перейти к следующему, что требует внимания; если такого нет — к следующей статье</translation>
    </message>
    <message>
        <source>Accept, then the next value</source>
        <translation>Принять и перейти к следующему значению</translation>
    </message>
    <message>
        <source>Add another value to the field</source>
        <translation>Добавить в поле ещё одно значение</translation>
    </message>
    <message>
        <source>All between the body&apos;s first and last block into the body</source>
        <translation>Всё между первым и последним блоком включить в текст</translation>
    </message>
    <message>
        <source>Always…: make a rule of this</source>
        <translation>Всегда…: сделать из этого правило</translation>
    </message>
    <message>
        <source>Always…: make a rule of this line</source>
        <translation>Всегда…: сделать правило из этой строки</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Резервные копии…</translation>
    </message>
    <message>
        <source>Blind field: enter what you find; a list once more: that is all</source>
        <translation>Поле вслепую: ввести найденное; для списка ещё раз — это всё</translation>
    </message>
    <message>
        <source>Blind field: nothing there, or take out what was entered</source>
        <translation>Поле вслепую: здесь ничего нет, или убрать введённое</translation>
    </message>
    <message>
        <source>Block in or out of the body</source>
        <translation>Включить блок в текст или исключить</translation>
    </message>
    <message>
        <source>Choose the order of the queue</source>
        <translation>Выбрать порядок очереди</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Закрыть проект</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Edit the whole list</source>
        <translation>Изменить весь список</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>End a character earlier</source>
        <translation>Закончить на символ раньше</translation>
    </message>
    <message>
        <source>End a character later</source>
        <translation>Закончить на символ позже</translation>
    </message>
    <message>
        <source>End a word earlier</source>
        <translation>Закончить на слово раньше</translation>
    </message>
    <message>
        <source>End a word later</source>
        <translation>Закончить на слово позже</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Export the dataset…</source>
        <translation>Экспорт набора данных…</translation>
    </message>
    <message>
        <source>Extraction quality…</source>
        <translation>Качество извлечения…</translation>
    </message>
    <message>
        <source>Extractors…</source>
        <translation>Извлекатели…</translation>
    </message>
    <message>
        <source>Fields…</source>
        <translation>Поля…</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>Отфильтровать очередь</translation>
    </message>
    <message>
        <source>Filter: {0}</source>
        <translation>Фильтр: {0}</translation>
    </message>
    <message>
        <source>Find and replace values…</source>
        <translation>Найти и заменить значения…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>Flag the article</source>
        <translation>Отметить статью флажком</translation>
    </message>
    <message>
        <source>Flag the selected articles, or take their flags away</source>
        <translation>Отметить выбранные статьи флажком или снять его</translation>
    </message>
    <message>
        <source>Focus: article and record only</source>
        <translation>Сосредоточиться: только статья и запись</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Полный экран</translation>
    </message>
    <message>
        <source>Give the value all further mentions of its words</source>
        <translation>Добавить значению все остальные упоминания его слов</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>Go to the other window</source>
        <translation>Перейти в другое окно</translation>
    </message>
    <message>
        <source>Grow the selection: word, sentence, paragraph</source>
        <translation>Расширить выделение: слово, предложение, абзац</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Импорт статей…</translation>
    </message>
    <message>
        <source>Join the mention with the selection, or with the next mention</source>
        <translation>Объединить упоминание с выделением или со следующим упоминанием</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>Сохранить введённое</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Larger article text</source>
        <translation>Увеличить текст статьи</translation>
    </message>
    <message>
        <source>Leave without change</source>
        <translation>Выйти без изменений</translation>
    </message>
    <message>
        <source>Less space between the lines</source>
        <translation>Уменьшить межстрочный интервал</translation>
    </message>
    <message>
        <source>List the candidates</source>
        <translation>Показать варианты</translation>
    </message>
    <message>
        <source>Many articles</source>
        <translation>Много статей</translation>
    </message>
    <message>
        <source>Merge into another value of the field…</source>
        <translation>Объединить с другим значением поля…</translation>
    </message>
    <message>
        <source>More space between the lines</source>
        <translation>Увеличить межстрочный интервал</translation>
    </message>
    <message>
        <source>Move the mention to another value…</source>
        <translation>Переместить упоминание в другое значение…</translation>
    </message>
    <message>
        <source>Move to another field…</source>
        <translation>Переместить в другое поле…</translation>
    </message>
    <message>
        <source>Move to the trash: the selected articles, or the open one</source>
        <translation>В корзину: выбранные статьи или открытую</translation>
    </message>
    <message>
        <source>Move values to another field in many articles…</source>
        <translation>Переместить значения в другое поле во многих статьях…</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>Сузить колонку</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Новый проект…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Следующая статья</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>Следующий блок</translation>
    </message>
    <message>
        <source>Next block whose side of the body is in doubt</source>
        <translation>Следующий спорный блок</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Следующее поле</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Следующее упоминание</translation>
    </message>
    <message>
        <source>Next of the overlapping values</source>
        <translation>Следующее из перекрывающихся значений</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Следующее найденное место</translation>
    </message>
    <message>
        <source>Next that needs a look</source>
        <translation>Следующее, что требует внимания</translation>
    </message>
    <message>
        <source>Next value or field</source>
        <translation>Следующее значение или поле</translation>
    </message>
    <message>
        <source>Open a project for reading only…</source>
        <translation>Открыть проект только для чтения…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Открыть проект…</translation>
    </message>
    <message>
        <source>Open for reading only: what would change it is dimmed</source>
        <translation>Открыто только для чтения: недоступное показано бледным</translation>
    </message>
    <message>
        <source>Open the chosen or next article in a second window</source>
        <translation>Открыть выбранную или следующую статью во втором окне</translation>
    </message>
    <message>
        <source>Order: as they came in</source>
        <translation>Порядок: как поступили</translation>
    </message>
    <message>
        <source>Order: at random</source>
        <translation>Порядок: случайный</translation>
    </message>
    <message>
        <source>Order: by source</source>
        <translation>Порядок: по источнику</translation>
    </message>
    <message>
        <source>Order: by title</source>
        <translation>Порядок: по заголовку</translation>
    </message>
    <message>
        <source>Order: last added first</source>
        <translation>Порядок: сначала добавленные последними</translation>
    </message>
    <message>
        <source>Order: latest first</source>
        <translation>Порядок: сначала новые</translation>
    </message>
    <message>
        <source>Order: most corrections to be expected first</source>
        <translation>Порядок: сначала с наибольшим числом ожидаемых исправлений</translation>
    </message>
    <message>
        <source>Order: oldest first</source>
        <translation>Порядок: сначала старые</translation>
    </message>
    <message>
        <source>Order: unsure first</source>
        <translation>Порядок: сначала сомнительные</translation>
    </message>
    <message>
        <source>Original page…</source>
        <translation>Исходная страница…</translation>
    </message>
    <message>
        <source>Point at the value&apos;s evidence: the selected words, or those chosen next</source>
        <translation>Указать подтверждение значения: выделенные слова или те, что будут выбраны</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Предыдущая статья</translation>
    </message>
    <message>
        <source>Previous block</source>
        <translation>Предыдущий блок</translation>
    </message>
    <message>
        <source>Previous block whose side of the body is in doubt</source>
        <translation>Предыдущий спорный блок</translation>
    </message>
    <message>
        <source>Previous field</source>
        <translation>Предыдущее поле</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>Предыдущее упоминание</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Предыдущая панель</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Предыдущее найденное место</translation>
    </message>
    <message>
        <source>Previous that needs a look</source>
        <translation>Предыдущее, что требует внимания</translation>
    </message>
    <message>
        <source>Previous value or field</source>
        <translation>Предыдущее значение или поле</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Put the article back to do</source>
        <translation>Вернуть статью на проверку</translation>
    </message>
    <message>
        <source>Put the selected articles back to do</source>
        <translation>Вернуть выбранные статьи на проверку</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Read the queue again</source>
        <translation>Прочитать очередь заново</translation>
    </message>
    <message>
        <source>Record under the article, or beside it</source>
        <translation>Запись под статьёй или рядом с ней</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Rename, change or remove saved filters…</source>
        <translation>Переименовать, изменить или удалить сохранённые фильтры…</translation>
    </message>
    <message>
        <source>Reopen the project for reading only, or for work</source>
        <translation>Открыть проект заново для чтения или для работы</translation>
    </message>
    <message>
        <source>Review quality…</source>
        <translation>Качество проверки…</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Правила…</translation>
    </message>
    <message>
        <source>Salvage a damaged project…</source>
        <translation>Спасти повреждённый проект…</translation>
    </message>
    <message>
        <source>Save the filter…</source>
        <translation>Сохранить фильтр…</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <source>Search articles or run a command</source>
        <translation>Найти статью или выполнить команду</translation>
    </message>
    <message>
        <source>Select a word by its first letters</source>
        <translation>Выделить слово по первым буквам</translation>
    </message>
    <message>
        <source>Select all articles of the queue</source>
        <translation>Выбрать все статьи очереди</translation>
    </message>
    <message>
        <source>Select back to the paragraph before</source>
        <translation>Выделить назад до предыдущего абзаца</translation>
    </message>
    <message>
        <source>Select back to the sentence before</source>
        <translation>Выделить назад до предыдущего предложения</translation>
    </message>
    <message>
        <source>Select no article</source>
        <translation>Снять выбор статей</translation>
    </message>
    <message>
        <source>Select on to the next paragraph</source>
        <translation>Выделить вперёд до следующего абзаца</translation>
    </message>
    <message>
        <source>Select on to the next sentence</source>
        <translation>Выделить вперёд до следующего предложения</translation>
    </message>
    <message>
        <source>Select the block&apos;s words</source>
        <translation>Выделить слова блока</translation>
    </message>
    <message>
        <source>Select the next name that no value has</source>
        <translation>Выделить следующее имя, которого нет ни в одном значении</translation>
    </message>
    <message>
        <source>Select the previous name that no value has</source>
        <translation>Выделить предыдущее имя, которого нет ни в одном значении</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Выделение</translation>
    </message>
    <message>
        <source>Session summary</source>
        <translation>Итоги сеанса</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Показать все статьи</translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation>Показать или скрыть очередь</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>Показать готовые</translation>
    </message>
    <message>
        <source>Show what is flagged</source>
        <translation>Показать отмеченные флажком</translation>
    </message>
    <message>
        <source>Show what is to do</source>
        <translation>Показать ждущие проверки</translation>
    </message>
    <message>
        <source>Show what was skipped</source>
        <translation>Показать пропущенные</translation>
    </message>
    <message>
        <source>Shrink the selection again</source>
        <translation>Сузить выделение обратно</translation>
    </message>
    <message>
        <source>Skip the article</source>
        <translation>Пропустить статью</translation>
    </message>
    <message>
        <source>Skip the selected articles</source>
        <translation>Пропустить выбранные статьи</translation>
    </message>
    <message>
        <source>Smaller article text</source>
        <translation>Уменьшить текст статьи</translation>
    </message>
    <message>
        <source>Split into several values…</source>
        <translation>Разделить на несколько значений…</translation>
    </message>
    <message>
        <source>Split the mention at the text cursor or around the selection</source>
        <translation>Разделить упоминание по текстовому курсору или вокруг выделения</translation>
    </message>
    <message>
        <source>Split values in many articles…</source>
        <translation>Разделить значения во многих статьях…</translation>
    </message>
    <message>
        <source>Spread the last correction…</source>
        <translation>Распространить последнее исправление…</translation>
    </message>
    <message>
        <source>Start a character earlier</source>
        <translation>Начать на символ раньше</translation>
    </message>
    <message>
        <source>Start a character later</source>
        <translation>Начать на символ позже</translation>
    </message>
    <message>
        <source>Start a word earlier</source>
        <translation>Начать на слово раньше</translation>
    </message>
    <message>
        <source>Start a word later</source>
        <translation>Начать на слово позже</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Переключить светлое и тёмное оформление</translation>
    </message>
    <message>
        <source>Take the chosen words as evidence</source>
        <translation>Взять выбранные слова как подтверждение</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Отозвать решение</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Снять фильтр</translation>
    </message>
    <message>
        <source>Take the mention away from the value</source>
        <translation>Убрать упоминание у значения</translation>
    </message>
    <message>
        <source>Take the runner-up</source>
        <translation>Взять другой вариант</translation>
    </message>
    <message>
        <source>Text cursor in the article</source>
        <translation>Текстовый курсор в статье</translation>
    </message>
    <message>
        <source>Text cursor to the next sentence</source>
        <translation>Текстовый курсор к следующему предложению</translation>
    </message>
    <message>
        <source>Text cursor to the sentence before</source>
        <translation>Текстовый курсор к предыдущему предложению</translation>
    </message>
    <message>
        <source>The article alone, with the focused value below it</source>
        <translation>Только статья, текущее значение под ней</translation>
    </message>
    <message>
        <source>The body begins here</source>
        <translation>Здесь начинается текст статьи</translation>
    </message>
    <message>
        <source>The body ends here</source>
        <translation>Здесь заканчивается текст статьи</translation>
    </message>
    <message>
        <source>The same for all blocks from the last one moved up to here</source>
        <translation>То же для всех блоков от последнего перемещённого до этого</translation>
    </message>
    <message>
        <source>The same for all blocks that look like the last one moved</source>
        <translation>То же для всех блоков, похожих на последний перемещённый</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Корзина…</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>Попробовать сохранить ещё раз</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Unfold or fold what is not in the body</source>
        <translation>Развернуть или свернуть то, что не текст статьи</translation>
    </message>
    <message>
        <source>Usual size of the article text</source>
        <translation>Обычный размер текста статьи</translation>
    </message>
    <message>
        <source>Usual width of the column</source>
        <translation>Обычная ширина колонки</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What the filter understands</source>
        <translation>Что понимает фильтр</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>Расширить колонку</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>принять</translation>
    </message>
    <message>
        <source>accept all and go on</source>
        <translation>принять всё и дальше</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>все клавиши</translation>
    </message>
    <message>
        <source>body begins</source>
        <translation>начало текста</translation>
    </message>
    <message>
        <source>body ends</source>
        <translation>конец текста</translation>
    </message>
    <message>
        <source>doubtful block</source>
        <translation>спорный блок</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>изменить</translation>
    </message>
    <message>
        <source>enter what you find</source>
        <translation>ввести найденное</translation>
    </message>
    <message>
        <source>field</source>
        <translation>поле</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>фильтр</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>флажок</translation>
    </message>
    <message>
        <source>import</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>in or out of the body</source>
        <translation>в текст/из текста</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>leave without change</source>
        <translation>выйти без изменений</translation>
    </message>
    <message>
        <source>new project</source>
        <translation>новый проект</translation>
    </message>
    <message>
        <source>next name</source>
        <translation>следующее имя</translation>
    </message>
    <message>
        <source>next unsure</source>
        <translation>к сомнительному</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>ничего нет</translation>
    </message>
    <message>
        <source>open a project</source>
        <translation>открыть проект</translation>
    </message>
    <message>
        <source>put selection into field</source>
        <translation>выделенное в поле</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>отклонить</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>вернуть</translation>
    </message>
    <message>
        <source>runner-up</source>
        <translation>другой вариант</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>пропустить</translation>
    </message>
    <message>
        <source>take as evidence</source>
        <translation>взять как подтверждение</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>Argilla records with the dataset&apos;s settings</source>
        <translation>записи Argilla с настройками набора</translation>
    </message>
    <message>
        <source>BioC JSON</source>
        <translation>BioC JSON</translation>
    </message>
    <message>
        <source>BioC XML</source>
        <translation>BioC XML</translation>
    </message>
    <message>
        <source>CoNLL-2003, one label a token</source>
        <translation>CoNLL-2003, одна метка на токен</translation>
    </message>
    <message>
        <source>CoNLL-U, entities in MISC</source>
        <translation>CoNLL-U, сущности в MISC</translation>
    </message>
    <message>
        <source>Completed by</source>
        <translation>Кем выполнено</translation>
    </message>
    <message>
        <source>Label Studio tasks with their configuration</source>
        <translation>задания Label Studio с конфигурацией</translation>
    </message>
    <message>
        <source>Label Studio&apos;s short form, JSON_MIN</source>
        <translation>краткая форма Label Studio, JSON_MIN</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Концы строк</translation>
    </message>
    <message>
        <source>Near copies: {0} groups, {1} articles left out.</source>
        <translation>Почти копии: групп {0}, пропущено статей {1}.</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>Смещения</translation>
    </message>
    <message>
        <source>Prodigy tasks</source>
        <translation>задания Prodigy</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Spans that cut tokens</source>
        <translation>Фрагменты, режущие токены</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Токены</translation>
    </message>
    <message>
        <source>UIMA CAS as JSON, a folder</source>
        <translation>UIMA CAS в JSON, папка</translation>
    </message>
    <message>
        <source>UIMA CAS as XMI, a folder</source>
        <translation>UIMA CAS в XMI, папка</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид просмотра</translation>
    </message>
    <message>
        <source>W3C Web Annotation, JSON-LD</source>
        <translation>W3C Web Annotation, JSON-LD</translation>
    </message>
    <message>
        <source>WebAnno TSV for INCEpTION, a folder</source>
        <translation>WebAnno TSV для INCEpTION, папка</translation>
    </message>
    <message>
        <source>a folder of Markdown files with front matter</source>
        <translation>папка файлов Markdown с заголовком</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>адреса</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>alternatives</source>
        <translation>варианты</translation>
    </message>
    <message>
        <source>annotators</source>
        <translation>разметчики</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>атрибуты</translation>
    </message>
    <message>
        <source>brat standoff, a folder</source>
        <translation>brat standoff, папка</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>байты</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>символы</translation>
    </message>
    <message>
        <source>decisions on values</source>
        <translation>решения о значениях</translation>
    </message>
    <message>
        <source>doccano examples</source>
        <translation>примеры doccano</translation>
    </message>
    <message>
        <source>everything, lossless</source>
        <translation>всё, без потерь</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>подтверждения</translation>
    </message>
    <message>
        <source>fields decided to be empty</source>
        <translation>поля, признанные пустыми</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>флажки</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>как есть</translation>
    </message>
    <message>
        <source>kinds of blocks</source>
        <translation>виды блоков</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>языки</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>не выгружать</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>метаданные</translation>
    </message>
    <message>
        <source>more than one review</source>
        <translation>более одной проверки</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>normalised values</source>
        <translation>нормализованные значения</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>заметки</translation>
    </message>
    <message>
        <source>one flat record a line</source>
        <translation>одна плоская запись в строке</translation>
    </message>
    <message>
        <source>one row an article, for spreadsheets</source>
        <translation>строка на статью, для таблиц</translation>
    </message>
    <message>
        <source>overlapping spans</source>
        <translation>перекрывающиеся фрагменты</translation>
    </message>
    <message>
        <source>padded</source>
        <translation>дополнены</translation>
    </message>
    <message>
        <source>rejected values</source>
        <translation>отклонённые значения</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>оценки</translation>
    </message>
    <message>
        <source>several mentions of one value</source>
        <translation>несколько упоминаний одного значения</translation>
    </message>
    <message>
        <source>shrink to whole tokens</source>
        <translation>сузить до целых токенов</translation>
    </message>
    <message>
        <source>spaCy DocBin, for training</source>
        <translation>spaCy DocBin, для обучения</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>предложения</translation>
    </message>
    <message>
        <source>the body</source>
        <translation>основной текст</translation>
    </message>
    <message>
        <source>the page&apos;s source</source>
        <translation>исходный код страницы</translation>
    </message>
    <message>
        <source>times of reviews</source>
        <translation>время проверок</translation>
    </message>
    <message>
        <source>values without evidence</source>
        <translation>значения без подтверждения</translation>
    </message>
    <message>
        <source>widen to whole tokens</source>
        <translation>расширить до целых токенов</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
</context>
<context>
    <name>extractors</name>
    <message>
        <source>agrees</source>
        <translation>совпадает</translation>
    </message>
    <message>
        <source>among the candidates</source>
        <translation>среди кандидатов</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>неисправен</translation>
    </message>
    <message>
        <source>command</source>
        <translation>команда</translation>
    </message>
    <message>
        <source>decided: stays as it is</source>
        <translation>решено: остаётся как есть</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>no patterns yet</source>
        <translation>шаблонов пока нет</translation>
    </message>
    <message>
        <source>not allowed here yet</source>
        <translation>здесь ещё не разрешено</translation>
    </message>
    <message>
        <source>not proposed any more</source>
        <translation>больше не предлагается</translation>
    </message>
    <message>
        <source>package</source>
        <translation>пакет</translation>
    </message>
    <message>
        <source>project</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готов</translation>
    </message>
    <message>
        <source>stands first</source>
        <translation>стоит первым</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Blocks of the body</source>
        <translation>Блоки текста статьи</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Выбор из списка</translation>
    </message>
    <message>
        <source>Company filing</source>
        <translation>Отчётность компании</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Headline, authors and dates, who and what is named, quotes and figures.</source>
        <translation>Заголовок, авторы и даты, кто и что упомянуто, цитаты и числа.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Legal notice</source>
        <translation>Официальное извещение</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Длинный текст</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>New: {0}. It stays empty until something is imported, extracted or entered.</source>
        <translation>Новые поля: {0}. Остаются пустыми, пока что-нибудь не импортировано, извлечено или введено.</translation>
    </message>
    <message>
        <source>News article</source>
        <translation>Новостная статья</translation>
    </message>
    <message>
        <source>No value is touched: only how fields are shown.</source>
        <translation>Значения не затрагиваются: меняется только показ полей.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Out of the records into the journal: {0} suggestions and {1} decided values.</source>
        <translation>Из записей в журнал уйдёт подсказок: {0}, значений с решением: {1}.</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Пресс-релиз</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Scientific abstract</source>
        <translation>Научная аннотация</translation>
    </message>
    <message>
        <source>Suggestions that become alternatives: {0}.</source>
        <translation>Подсказок, которые станут другими вариантами: {0}.</translation>
    </message>
    <message>
        <source>Suggestions: {0}, decided values: {1}, in {2} articles and {3} reviews.</source>
        <translation>Подсказок: {0}, значений с решением: {1}; статей: {2}, проверок: {3}.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Значений пока нет.</translation>
    </message>
    <message>
        <source>Values that take another form: {0}.</source>
        <translation>Значений, которые меняют вид: {0}.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Веб-адрес</translation>
    </message>
    <message>
        <source>What a company files with a regulator or an exchange, for which period, with which figures.</source>
        <translation>Что компания подаёт регулятору или на биржу, за какой период, с какими показателями.</translation>
    </message>
    <message>
        <source>What takes place, when and where, who takes part, what it costs, and whether it still does.</source>
        <translation>Что проходит, когда и где, кто участвует, сколько это стоит и состоится ли оно.</translation>
    </message>
    <message>
        <source>What was asked, how it was studied, in how many, what came out, and who paid.</source>
        <translation>Что изучали, как и на скольких, что получилось и кто платил.</translation>
    </message>
    <message>
        <source>Who announces what, from when it may be used, and whom to ask about it.</source>
        <translation>Кто о чём объявляет, с какого времени это можно использовать и кого об этом спросить.</translation>
    </message>
    <message>
        <source>Who makes known what to whom, in which matter, and what has to be done until when.</source>
        <translation>Кто кому о чём сообщает, по какому делу и что надо сделать и до какого срока.</translation>
    </message>
    <message>
        <source>{0} is deleted.</source>
        <translation>{0}: поле удаляется.</translation>
    </message>
    <message>
        <source>{0} is hidden; its values stay.</source>
        <translation>{0}: поле скрывается, значения остаются.</translation>
    </message>
    <message>
        <source>{0} is shown again.</source>
        <translation>{0}: поле снова показывается.</translation>
    </message>
    <message>
        <source>{0}: its values are fitted to what it becomes.</source>
        <translation>{0}: значения приводятся к новому виду поля.</translation>
    </message>
    <message>
        <source>{0}: its values go into {1}.</source>
        <translation>{0}: значения переходят в поле «{1}».</translation>
    </message>
    <message>
        <source>{0}: its values stand under the key “{2}” afterwards.</source>
        <translation>{0}: значения будут стоять под ключом «{2}».</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>С флажком</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущенные</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Ждут проверки</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>1 article read</source>
        <translation>Прочитана 1 статья</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 файл</translation>
    </message>
    <message>
        <source>1 label stands for no field: its spans go to the metadata unless you map it (Ctrl+Tab).</source>
        <translation>1 метка не соответствует ни одному полю: её фрагменты попадут в метаданные, если её не сопоставить (Ctrl+Tab).</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 запись</translation>
    </message>
    <message>
        <source>Argilla records</source>
        <translation>записи Argilla</translation>
    </message>
    <message>
        <source>Arrow, a typed table</source>
        <translation>Arrow, типизированная таблица</translation>
    </message>
    <message>
        <source>CoNLL-U</source>
        <translation>CoNLL-U</translation>
    </message>
    <message>
        <source>Copydesk&apos;s lossless format</source>
        <translation>формат Copydesk без потерь</translation>
    </message>
    <message>
        <source>IPTC ninjs, news in JSON</source>
        <translation>IPTC ninjs, новости в JSON</translation>
    </message>
    <message>
        <source>JSON Feed, each item an article</source>
        <translation>JSON Feed, каждый элемент — статья</translation>
    </message>
    <message>
        <source>Label Studio tasks</source>
        <translation>задания Label Studio</translation>
    </message>
    <message>
        <source>Markdown, with front matter</source>
        <translation>Markdown со вступительным блоком</translation>
    </message>
    <message>
        <source>NITF, news in XML</source>
        <translation>NITF, новости в XML</translation>
    </message>
    <message>
        <source>Only the beginning was looked at: {0} of {1} files.</source>
        <translation>Просмотрено только начало: файлов {0} из {1}.</translation>
    </message>
    <message>
        <source>Parquet, a typed table</source>
        <translation>Parquet, типизированная таблица</translation>
    </message>
    <message>
        <source>RSS or Atom, each entry an article</source>
        <translation>RSS или Atom, каждая запись — статья</translation>
    </message>
    <message>
        <source>Reviews of others came in: {0}. You are “{1}” and see your own decisions; the settings let you look under another name.</source>
        <translation>Добавлены проверки других: {0}. Вы «{1}» и видите свои решения; в настройках можно смотреть под другим именем.</translation>
    </message>
    <message>
        <source>Spans: {0}</source>
        <translation>Фрагменты: {0}</translation>
    </message>
    <message>
        <source>UIMA CAS as JSON</source>
        <translation>UIMA CAS в JSON</translation>
    </message>
    <message>
        <source>UIMA CAS as XMI</source>
        <translation>UIMA CAS в XMI</translation>
    </message>
    <message>
        <source>WebAnno TSV 3</source>
        <translation>WebAnno TSV 3</translation>
    </message>
    <message>
        <source>a Hugging Face dataset</source>
        <translation>набор данных Hugging Face</translation>
    </message>
    <message>
        <source>a PDF with a text layer</source>
        <translation>PDF с текстовым слоем</translation>
    </message>
    <message>
        <source>a WARC file of a crawl, each page an article</source>
        <translation>файл WARC, каждая страница — статья</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>документ Word</translation>
    </message>
    <message>
        <source>a dataset with Croissant metadata</source>
        <translation>набор данных с метаданными Croissant</translation>
    </message>
    <message>
        <source>a file packed with gzip, bzip2 or xz</source>
        <translation>файл, сжатый gzip, bzip2 или xz</translation>
    </message>
    <message>
        <source>a page saved as MHTML</source>
        <translation>страница, сохранённая в MHTML</translation>
    </message>
    <message>
        <source>a table with tabs, one article a row</source>
        <translation>таблица с табуляцией, статья в строке</translation>
    </message>
    <message>
        <source>a table, one article a row</source>
        <translation>таблица, статья в строке</translation>
    </message>
    <message>
        <source>a tar archive, also packed with gzip, bzip2 or xz</source>
        <translation>архив tar, в том числе сжатый gzip, bzip2 или xz</translation>
    </message>
    <message>
        <source>a zip archive of files in any of these formats</source>
        <translation>архив zip с файлами любого из этих форматов</translation>
    </message>
    <message>
        <source>all of the metadata</source>
        <translation>все метаданные</translation>
    </message>
    <message>
        <source>an EPUB book, each chapter an article</source>
        <translation>книга EPUB, каждая глава — статья</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>книга Excel</translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation>brat standoff</translation>
    </message>
    <message>
        <source>keep in the metadata</source>
        <translation>оставить в метаданных</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>не выгружать</translation>
    </message>
    <message>
        <source>one record a line</source>
        <translation>одна запись в строке</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>простой текст</translation>
    </message>
    <message>
        <source>records in an array or an object</source>
        <translation>записи в массиве или объекте</translation>
    </message>
    <message>
        <source>schema.org articles, JSON-LD</source>
        <translation>статьи schema.org, JSON-LD</translation>
    </message>
    <message>
        <source>spaCy DocBin</source>
        <translation>spaCy DocBin</translation>
    </message>
    <message>
        <source>the article&apos;s address</source>
        <translation>адрес статьи</translation>
    </message>
    <message>
        <source>the article&apos;s id</source>
        <translation>идентификатор статьи</translation>
    </message>
    <message>
        <source>the article&apos;s page (HTML)</source>
        <translation>страница статьи (HTML)</translation>
    </message>
    <message>
        <source>the article&apos;s text</source>
        <translation>текст статьи</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>веб-страницы</translation>
    </message>
    <message>
        <source>{0} articles read</source>
        <translation>Прочитано статей: {0}</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>не читается: {0}</translation>
    </message>
    <message>
        <source>{0} exact</source>
        <translation>точно: {0}</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>с ошибкой: {0}</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>файлов: {0}</translation>
    </message>
    <message>
        <source>{0} found elsewhere</source>
        <translation>найдено в другом месте: {0}</translation>
    </message>
    <message>
        <source>{0} is too large to be looked at as a whole; it is read when it is imported.</source>
        <translation>{0} слишком велик, чтобы просмотреть его целиком; он будет прочитан при импорте.</translation>
    </message>
    <message>
        <source>{0} joined to what was there</source>
        <translation>присоединено к имеющимся: {0}</translation>
    </message>
    <message>
        <source>{0} known already</source>
        <translation>уже известно: {0}</translation>
    </message>
    <message>
        <source>{0} labels stand for no field: their spans go to the metadata unless you map them (Ctrl+Tab).</source>
        <translation>Меток без поля: {0}. Их фрагменты попадут в метаданные, если метки не сопоставить (Ctrl+Tab).</translation>
    </message>
    <message>
        <source>{0} lost</source>
        <translation>потеряно: {0}</translation>
    </message>
    <message>
        <source>{0} records</source>
        <translation>записей: {0}</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… и ещё {0}</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>A summary for readers outside the field, where the article has one beside the abstract.</source>
        <translation>Краткое изложение для неспециалистов, если оно есть в статье помимо аннотации.</translation>
    </message>
    <message>
        <source>About the issuer</source>
        <translation>Об авторе</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Аннотация</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Administrators, liquidators, lawyers, notaries and judges, each with the role.</source>
        <translation>Управляющие, ликвидаторы, адвокаты, нотариусы и судьи, у каждого роль.</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Учреждения</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Суммы</translation>
    </message>
    <message>
        <source>Audit opinion</source>
        <translation>Мнение</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Аудитор</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Companies, parties, ministries, clubs and other bodies named in the body.</source>
        <translation>Компании, партии, министерства, клубы и другие организации, названные в тексте статьи.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Выводы</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Countries, regions, towns and other places named in the body.</source>
        <translation>Страны, регионы, города и другие места, названные в тексте статьи.</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Data at</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Day and hour of each hearing, auction, meeting or opening of tenders.</source>
        <translation>День и час каждого слушания, торгов, собрания или вскрытия конвертов.</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Directors, signatories, holders and dealers with their role.</source>
        <translation>Директора, подписавшие, держатели и участники сделок с их ролью.</translation>
    </message>
    <message>
        <source>Dividend</source>
        <translation>Дивиденд</translation>
    </message>
    <message>
        <source>Each author in the order of the article, without degrees; affiliation, ORCID and role beside the name.</source>
        <translation>Все авторы в порядке статьи, без степеней; рядом с именем — учреждение, ORCID и роль.</translation>
    </message>
    <message>
        <source>Each forecast, target or guidance as the company words it.</source>
        <translation>Каждый прогноз, ориентир или цель в словах самой компании.</translation>
    </message>
    <message>
        <source>Each main result as a number with its unit; interval and p as written beside it.</source>
        <translation>Каждый главный результат числом с единицей; интервал и p — как написано рядом.</translation>
    </message>
    <message>
        <source>Each price with its currency and for whom it is; 0 where entry is free.</source>
        <translation>Каждая цена с валютой и указанием, для кого она; 0, если вход свободный.</translation>
    </message>
    <message>
        <source>Each section that is cited, in the form used, e.g. &quot;§ 28 InsO&quot; or &quot;s. 85 Companies Act 2014&quot;.</source>
        <translation>Каждая норма закона, на которую ссылаются, в том виде, как в тексте, например «§ 28 InsO» или «s. 85 Companies Act 2014».</translation>
    </message>
    <message>
        <source>Embargoed until</source>
        <translation>Эмбарго до</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Exchange and symbol as they stand in brackets after the company, with the colon between them.</source>
        <translation>Биржа и символ, как они стоят в скобках после названия компании, через двоеточие.</translation>
    </message>
    <message>
        <source>Exchange and symbol, with the colon between them as they are written.</source>
        <translation>Биржа и символ через двоеточие, как написано.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Номер дела</translation>
    </message>
    <message>
        <source>File, case or procurement numbers exactly as written, with spaces and strokes.</source>
        <translation>Номера дел, производств или закупок в точности как написано, с пробелами и чертами.</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Filed with</source>
        <translation>Куда подано</translation>
    </message>
    <message>
        <source>For each share, with its currency; 0 where it says that none is paid.</source>
        <translation>На каждую акцию, с валютой; 0, если сказано, что не выплачивается.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Form&apos;s name</source>
        <translation>Код формы</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Гранты</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Слушания</translation>
    </message>
    <message>
        <source>How and until when one can object or appeal, where it says so.</source>
        <translation>Как и до какого срока можно возразить или обжаловать, если об этом сказано.</translation>
    </message>
    <message>
        <source>How it was studied, as the text says; &quot;experiment&quot; is in a laboratory, &quot;observation&quot; in the field.</source>
        <translation>Как изучали, по словам текста; «experiment» — в лаборатории, «observation» — в естественных условиях.</translation>
    </message>
    <message>
        <source>How many were studied, with what they are as unit (patients, mice, galaxies), and which group under &quot;about&quot;.</source>
        <translation>Сколько изучено, единицей — кто или что это (пациенты, мыши, галактики); в «о чём» — какая группа.</translation>
    </message>
    <message>
        <source>How to attend</source>
        <translation>Участие</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Интересы</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Автор релиза</translation>
    </message>
    <message>
        <source>Its first day, and the hour with zone where it is given; only as precise as the text.</source>
        <translation>Первый день и час с часовым поясом, если он указан; не точнее, чем в тексте.</translation>
    </message>
    <message>
        <source>Its last day or hour; empty for what takes one day, unless the hour is given.</source>
        <translation>Последний день или час; пусто, если событие длится один день, кроме случаев, когда указан час.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Keywords as the authors or the journal give them; MeSH terms too.</source>
        <translation>Ключевые слова, как их дают авторы или журнал; термины MeSH тоже.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Kind of article</source>
        <translation>Вид статьи</translation>
    </message>
    <message>
        <source>LEI, CIK, ISIN, register or tax number of the company; the scheme beside it.</source>
        <translation>LEI, CIK, ISIN, регистрационный или налоговый номер компании; рядом — система.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Закон</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>Котировка</translation>
    </message>
    <message>
        <source>Made known</source>
        <translation>Объявлено</translation>
    </message>
    <message>
        <source>Made known by</source>
        <translation>Кто объявил</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Измерения</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Методы</translation>
    </message>
    <message>
        <source>Numbers at full magnitude with their unit (USD, %, a noun) and what they are about.</source>
        <translation>Числа в полную величину с единицей (USD, %, существительное) и тем, о чём они.</translation>
    </message>
    <message>
        <source>Numbers of trial or review registers, e.g. NCT01234567 or CRD42020123456.</source>
        <translation>Номера реестров испытаний или обзоров, например NCT01234567 или CRD42020123456.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Предписано</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Устроители</translation>
    </message>
    <message>
        <source>Other bodies</source>
        <translation>Другие</translation>
    </message>
    <message>
        <source>Other companies</source>
        <translation>Др. компании</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Partners, customers, investors and others named in it; the issuer is not repeated here.</source>
        <translation>Партнёры, клиенты, инвесторы и другие упомянутые; сам автор релиза здесь не повторяется.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Период с</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Период по</translation>
    </message>
    <message>
        <source>Persons and companies that it concerns, each with the role (debtor, plaintiff, deceased, applicant).</source>
        <translation>Люди и компании, которых это касается, у каждого роль (должник, истец, умерший, заявитель).</translation>
    </message>
    <message>
        <source>Persons named in the body, with their role where the text gives it.</source>
        <translation>Люди, названные в тексте статьи, с их ролью, если текст её указывает.</translation>
    </message>
    <message>
        <source>Persons who are quoted or presented, with their role as the release gives it.</source>
        <translation>Люди, которых цитируют или представляют, с их ролью, как в релизе.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Places that the news is about; the dateline counts only where it is one of them.</source>
        <translation>Места, о которых идёт речь; город из поля «Откуда» учитывается, только если он среди них.</translation>
    </message>
    <message>
        <source>Plain summary</source>
        <translation>Популярно</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Цены</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Продукты</translation>
    </message>
    <message>
        <source>Products, services and works by their names; trade marks without ® and ™.</source>
        <translation>Продукты, услуги и произведения по их названиям; товарные знаки без ® и ™.</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Имущество</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Register by</source>
        <translation>Заявки до</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Выпущено</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Обжалование</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>Представители</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Revenue, profit, assets and the like at full magnitude (thousands and millions resolved), a loss negative; say under &quot;about&quot; which it is, and of which period unless it is the one above.</source>
        <translation>Выручка, прибыль, активы и подобное в полную величину (тысячи и миллионы раскрыты), убыток со знаком минус; в «о чём» — что это и за какой период, если не за указанный выше.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Риски</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Выборка</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Spokespeople</source>
        <translation>Спикеры</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>Street, number and postal code, as written.</source>
        <translation>Улица, дом и индекс, как написано.</translation>
    </message>
    <message>
        <source>Subheadline</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Subsidiaries, targets, buyers and other companies that it is about, with their role.</source>
        <translation>Дочерние, приобретаемые, покупающие и другие компании, о которых идёт речь, с их ролью.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Кратко</translation>
    </message>
    <message>
        <source>Tags as the issuer or the wire gives them.</source>
        <translation>Теги, как их даёт автор релиза или агентство.</translation>
    </message>
    <message>
        <source>Takes place</source>
        <translation>Состоится</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>The DOI itself, e.g. 10.1000/xyz123, without https://doi.org/; for a preprint its number.</source>
        <translation>Сам DOI, например 10.1000/xyz123, без https://doi.org/; для препринта — его номер.</translation>
    </message>
    <message>
        <source>The announcement itself; contacts, the paragraph about the issuer and legal notes are not part of it.</source>
        <translation>Само сообщение; контакты, абзац об авторе релиза и юридические примечания к нему не относятся.</translation>
    </message>
    <message>
        <source>The article&apos;s landing page with its publisher.</source>
        <translation>Страница статьи на сайте её издательства.</translation>
    </message>
    <message>
        <source>The article&apos;s own (canonical) address.</source>
        <translation>Собственный (канонический) адрес статьи.</translation>
    </message>
    <message>
        <source>The article&apos;s own title as a reader sees it, without the site&apos;s name.</source>
        <translation>Собственное название статьи, как его видит читатель, без имени сайта.</translation>
    </message>
    <message>
        <source>The article&apos;s tags as the publisher gives them.</source>
        <translation>Теги статьи, как их даёт издание.</translation>
    </message>
    <message>
        <source>The article&apos;s title with its subtitle, without a running head or &quot;Abstract&quot;.</source>
        <translation>Название статьи с подзаголовком, без колонтитула и слова «Аннотация».</translation>
    </message>
    <message>
        <source>The blocks of the abstract itself; authors, affiliations, keywords and references are not part of it.</source>
        <translation>Блоки самой аннотации; авторы, учреждения, ключевые слова и список литературы к ней не относятся.</translation>
    </message>
    <message>
        <source>The blocks of the text that are the article itself; B takes a block in or out.</source>
        <translation>Блоки текста, составляющие саму статью; B включает блок или исключает его.</translation>
    </message>
    <message>
        <source>The blocks of the text that tell of this event; lists of other events are not part of it.</source>
        <translation>Блоки текста, в которых рассказано об этом событии; списки других событий к ним не относятся.</translation>
    </message>
    <message>
        <source>The body that speaks, one a value, by the name it uses of itself; an agency that only sends it is none.</source>
        <translation>Организация, от которой исходит релиз, по одной в значении, под тем названием, каким она себя называет; рассылающее агентство не считается.</translation>
    </message>
    <message>
        <source>The company that files, with its legal form, as it stands on the cover.</source>
        <translation>Подающая компания с организационной формой, как на обложке.</translation>
    </message>
    <message>
        <source>The court, office, notary or body in whose name it stands, with its seat.</source>
        <translation>Суд, ведомство, нотариус или орган, от имени которого извещение, с местонахождением.</translation>
    </message>
    <message>
        <source>The date that no longer holds, where it was postponed.</source>
        <translation>Дата, которая больше не действует, если событие перенесено.</translation>
    </message>
    <message>
        <source>The day of the decision, order or resolution that is made known.</source>
        <translation>День решения, постановления или определения, о котором извещают.</translation>
    </message>
    <message>
        <source>The day of the notice, or of the gazette in which it stands.</source>
        <translation>День извещения или издания, в котором оно стоит.</translation>
    </message>
    <message>
        <source>The day on which it was filed or published, not the day of signing.</source>
        <translation>День подачи или публикации, а не день подписания.</translation>
    </message>
    <message>
        <source>The day, and the time where it is given, of the dateline; not the day on which a site put it up.</source>
        <translation>День и, если указано, время выпуска; не день, когда сайт это разместил.</translation>
    </message>
    <message>
        <source>The document itself; the regulator&apos;s cover sheet and disclaimers are not part of it.</source>
        <translation>Сам документ; обложка регулятора и отказ от ответственности к нему не относятся.</translation>
    </message>
    <message>
        <source>The document&apos;s own title, e.g. &quot;Annual report 2024&quot;.</source>
        <translation>Собственное название документа, например «Годовой отчёт за 2024 год».</translation>
    </message>
    <message>
        <source>The event&apos;s own name with its number or year (&quot;12th Samarkand Forum&quot;), not the headline of the report.</source>
        <translation>Собственное имя события с номером или годом («12-й Самаркандский форум»), а не заголовок сообщения.</translation>
    </message>
    <message>
        <source>The event&apos;s own page.</source>
        <translation>Собственная страница события.</translation>
    </message>
    <message>
        <source>The firm that signs the audit report.</source>
        <translation>Компания, подписавшая аудиторское заключение.</translation>
    </message>
    <message>
        <source>The first day of the period that it reports on.</source>
        <translation>Первый день отчётного периода.</translation>
    </message>
    <message>
        <source>The hall, stadium, park or platform, by its name.</source>
        <translation>Зал, стадион, парк или площадка — по названию.</translation>
    </message>
    <message>
        <source>The headings of the risk factors, or each risk in the company&apos;s words.</source>
        <translation>Заголовки факторов риска или каждый риск в словах компании.</translation>
    </message>
    <message>
        <source>The institutions of the authors, each once, with town and country as written.</source>
        <translation>Учреждения авторов, каждое один раз, с городом и страной, как написано.</translation>
    </message>
    <message>
        <source>The journal, conference or preprint server, by its full name.</source>
        <translation>Журнал, конференция или сервер препринтов под полным названием.</translation>
    </message>
    <message>
        <source>The land, ship, vehicle, licence or works that it is about, with its number in the register.</source>
        <translation>Земля, судно, машина, лицензия или объект, о котором речь, с номером в реестре.</translation>
    </message>
    <message>
        <source>The language of the abstract as a BCP 47 tag; that of the article may be another.</source>
        <translation>Язык аннотации в виде тега BCP 47; у статьи он может быть другим.</translation>
    </message>
    <message>
        <source>The language of the document as a BCP 47 tag.</source>
        <translation>Язык документа в виде тега BCP 47.</translation>
    </message>
    <message>
        <source>The language of the notice as a BCP 47 tag.</source>
        <translation>Язык извещения в виде тега BCP 47.</translation>
    </message>
    <message>
        <source>The language of the text as a BCP 47 tag, e.g. en, pt-BR or uz-Cyrl.</source>
        <translation>Язык текста в виде тега BCP 47, например en, pt-BR или uz-Cyrl.</translation>
    </message>
    <message>
        <source>The language of the text as a BCP 47 tag; that of the event may be another.</source>
        <translation>Язык текста в виде тега BCP 47; у события он может быть другим.</translation>
    </message>
    <message>
        <source>The last day for each thing that has to be done; say under &quot;about&quot; what that is.</source>
        <translation>Последний день для всего, что нужно сделать; в «о чём» укажите, что именно.</translation>
    </message>
    <message>
        <source>The last day of the period; for a balance sheet its day.</source>
        <translation>Последний день периода; для баланса — его дата.</translation>
    </message>
    <message>
        <source>The last day to register, to hand in or to apply.</source>
        <translation>Последний день для регистрации, сдачи или заявки.</translation>
    </message>
    <message>
        <source>The line or bullet points under the headline; the first paragraph is not one.</source>
        <translation>Строка или пункты под заголовком; первый абзац сюда не относится.</translation>
    </message>
    <message>
        <source>The notice&apos;s own heading.</source>
        <translation>Собственный заголовок извещения.</translation>
    </message>
    <message>
        <source>The part of the publication it stands in, e.g. Politics.</source>
        <translation>Раздел издания, в котором стоит статья, например «Политика».</translation>
    </message>
    <message>
        <source>The regulator, register or exchange that takes it.</source>
        <translation>Регулятор, реестр или биржа, куда подаётся документ.</translation>
    </message>
    <message>
        <source>The release&apos;s own (canonical) address, with the issuer rather than with a wire.</source>
        <translation>Собственный (канонический) адрес релиза — у его автора, а не у агентства.</translation>
    </message>
    <message>
        <source>The release&apos;s own title, without &quot;Press release&quot;, the company&apos;s slogan or the date.</source>
        <translation>Собственный заголовок релиза, без слов «Пресс-релиз», лозунга компании и даты.</translation>
    </message>
    <message>
        <source>The sentence or two that say what it is, from the text itself.</source>
        <translation>Предложение или два о том, что это такое, из самого текста.</translation>
    </message>
    <message>
        <source>The site, paper or agency that published it.</source>
        <translation>Сайт, газета или агентство, опубликовавшие это.</translation>
    </message>
    <message>
        <source>The standfirst or description that stands under the headline or in the page&apos;s metadata.</source>
        <translation>Подводка или описание под заголовком либо в метаданных страницы.</translation>
    </message>
    <message>
        <source>The standing paragraph that says who the issuer is, often under &quot;About&quot; or &quot;Note to editors&quot;.</source>
        <translation>Постоянный абзац о том, кто автор релиза, часто под заголовком «О компании» или «Редакторам».</translation>
    </message>
    <message>
        <source>The statement on competing interests, in its words.</source>
        <translation>Заявление о конкурирующих интересах, дословно.</translation>
    </message>
    <message>
        <source>The town and country in which it takes place; for a tour, each.</source>
        <translation>Город и страна, где проходит событие; для гастролей — каждый.</translation>
    </message>
    <message>
        <source>The town that the release is sent from, as it stands before the first sentence.</source>
        <translation>Город, из которого выпущен релиз, как он стоит перед первым предложением.</translation>
    </message>
    <message>
        <source>This notice; the gazette&apos;s head and the notices beside it are not part of it.</source>
        <translation>Само извещение; шапка издания и соседние извещения к нему не относятся.</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>Тикер</translation>
    </message>
    <message>
        <source>Tickets at</source>
        <translation>Билеты</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Until when it must not be used, with time and zone as they are written; empty where it is for immediate use.</source>
        <translation>До какого времени нельзя использовать, со временем и поясом, как написано; пусто, если публиковать можно сразу.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Values, bids, claims, fees and shares with their unit, and what they are.</source>
        <translation>Стоимость, ставки, требования, сборы и доли с единицей и тем, что это.</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Площадка</translation>
    </message>
    <message>
        <source>Visitors, seats, countries and other numbers with their unit; prices stand above.</source>
        <translation>Посетители, места, страны и другие числа с единицей; цены стоят выше.</translation>
    </message>
    <message>
        <source>Was to begin</source>
        <translation>Прежняя дата</translation>
    </message>
    <message>
        <source>What came out, in the authors&apos; words.</source>
        <translation>Что получилось, в словах авторов.</translation>
    </message>
    <message>
        <source>What is ordered, allowed, entered or refused, in the words of the notice.</source>
        <translation>Что предписано, разрешено, внесено или отказано, в словах извещения.</translation>
    </message>
    <message>
        <source>What it is about, or the works that are given.</source>
        <translation>О чём это или какие произведения исполняются.</translation>
    </message>
    <message>
        <source>What it is mainly about; &quot;statement&quot; takes a position, &quot;correction&quot; replaces an earlier release.</source>
        <translation>О чём это прежде всего; «statement» выражает позицию, «correction» заменяет прежний релиз.</translation>
    </message>
    <message>
        <source>What it makes known; an auction within an insolvency is an auction, a call to creditors an insolvency.</source>
        <translation>О чём извещают; торги при банкротстве — это торги, вызов кредиторов — банкротство.</translation>
    </message>
    <message>
        <source>What kind of document it is; 10-K and 20-F are annual, 10-Q quarterly, 8-K and 6-K ad hoc.</source>
        <translation>Какой это документ; 10-K и 20-F — годовые, 10-Q — квартальный, 8-K и 6-K — разовые.</translation>
    </message>
    <message>
        <source>What somebody is quoted with, without the quotation marks, and who said it.</source>
        <translation>Что сказал цитируемый, без кавычек, и кто это сказал.</translation>
    </message>
    <message>
        <source>What somebody is quoted with, without the quotation marks, and who says it.</source>
        <translation>Что говорит цитируемый, без кавычек, и кто это говорит.</translation>
    </message>
    <message>
        <source>What sort of event it is; a festival of concerts is a festival.</source>
        <translation>Какое это событие; фестиваль концертов — это фестиваль.</translation>
    </message>
    <message>
        <source>What the article is; a systematic review with a meta-analysis is a meta-analysis.</source>
        <translation>Что это за статья; систематический обзор с метаанализом — это метаанализ.</translation>
    </message>
    <message>
        <source>What the auditor says; the gravest counts where there are several.</source>
        <translation>Что говорит аудитор; если мнений несколько — самое тяжёлое.</translation>
    </message>
    <message>
        <source>What the authors conclude from it.</source>
        <translation>Какой вывод делают авторы.</translation>
    </message>
    <message>
        <source>What the regulator calls it, e.g. &quot;10-K&quot;, &quot;TR-1&quot; or &quot;Article 19 MAR&quot;.</source>
        <translation>Как это называет регулятор, например «10-K», «TR-1» или «Article 19 MAR».</translation>
    </message>
    <message>
        <source>What the text says of it on its day; &quot;moved&quot; is another place, &quot;postponed&quot; another time.</source>
        <translation>Что об этом говорит текст на свой день; «moved» — другое место, «postponed» — другое время.</translation>
    </message>
    <message>
        <source>What was asked or supposed, in the authors&apos; words; the background before it does not count.</source>
        <translation>Что спрашивали или предполагали, в словах авторов; предыстория не в счёт.</translation>
    </message>
    <message>
        <source>What was done, in what, with what; from the section of that name where there is one.</source>
        <translation>Что сделано, на чём и чем; из раздела с таким названием, если он есть.</translation>
    </message>
    <message>
        <source>When it was first published; only as precise as the article says, e.g. 2024-10 or 2024-10-22T09:30+05:00.</source>
        <translation>Когда впервые опубликовано; не точнее, чем в статье, например 2024-10 или 2024-10-22T09:30+05:00.</translation>
    </message>
    <message>
        <source>When it was last changed, where the article says so.</source>
        <translation>Когда последний раз изменено, если статья об этом говорит.</translation>
    </message>
    <message>
        <source>When this version first came out, as precise as it is given (2024, 2024-10 or 2024-10-22).</source>
        <translation>Когда впервые вышла эта версия, с указанной точностью (2024, 2024-10 или 2024-10-22).</translation>
    </message>
    <message>
        <source>Where data or code can be had.</source>
        <translation>Где можно взять данные или код.</translation>
    </message>
    <message>
        <source>Where one registers or buys tickets.</source>
        <translation>Где регистрируются или покупают билеты.</translation>
    </message>
    <message>
        <source>Where the filing stands, with the regulator rather than with a service.</source>
        <translation>Где находится документ — у регулятора, а не у сервиса.</translation>
    </message>
    <message>
        <source>Where the notice stands, with the gazette or the authority.</source>
        <translation>Где находится извещение — в издании или у органа.</translation>
    </message>
    <message>
        <source>Where the property lies or the hearing is held; the seat of the authority does not count.</source>
        <translation>Где находится имущество или проходит слушание; местонахождение органа не в счёт.</translation>
    </message>
    <message>
        <source>Whether one goes there, watches from afar, or may do either.</source>
        <translation>Приходят ли на место, смотрят на расстоянии или возможно и то и другое.</translation>
    </message>
    <message>
        <source>Who holds it; sponsors and partners with that as their role.</source>
        <translation>Кто проводит; у спонсоров и партнёров это указано как роль.</translation>
    </message>
    <message>
        <source>Who paid, each once, with the grant&apos;s number; empty but decided where it says that nobody did.</source>
        <translation>Кто платил, каждый один раз, с номером гранта; пусто, но с решением, если сказано, что никто.</translation>
    </message>
    <message>
        <source>Who performs, speaks, competes or presides, with the role the text gives; teams and bands too.</source>
        <translation>Кто выступает, говорит, соревнуется или ведёт, с ролью из текста; команды и группы тоже.</translation>
    </message>
    <message>
        <source>Who wrote it, one name a value, without &quot;by&quot;, titles and addresses.</source>
        <translation>Кто написал, одно имя на значение, без слова «автор», титулов и адресов.</translation>
    </message>
    <message>
        <source>Whom the press can ask, by name, or the office where no name is given; telephone and address beside it.</source>
        <translation>Кого может спросить пресса — по имени или отдел, если имени нет; рядом телефон и адрес.</translation>
    </message>
    <message>
        <source>about</source>
        <translation>о чём</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>учреждение</translation>
    </message>
    <message>
        <source>born</source>
        <translation>рождение</translation>
    </message>
    <message>
        <source>email</source>
        <translation>email</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>грант</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>интервал</translation>
    </message>
    <message>
        <source>orcid</source>
        <translation>orcid</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>period</source>
        <translation>период</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>система</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>кто сказал</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>единица</translation>
    </message>
</context>
<context>
    <name>origins</name>
    <message>
        <source>address of the page</source>
        <translation>адрес страницы</translation>
    </message>
    <message>
        <source>also {0}</source>
        <translation>также: {0}</translation>
    </message>
    <message>
        <source>body of the page (Trafilatura)</source>
        <translation>текст страницы (Trafilatura)</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>подпись автора</translation>
    </message>
    <message>
        <source>date in the text</source>
        <translation>дата в тексте</translation>
    </message>
    <message>
        <source>date line of the page</source>
        <translation>строка с датой на странице</translation>
    </message>
    <message>
        <source>dates of the page (htmldate)</source>
        <translation>даты страницы (htmldate)</translation>
    </message>
    <message>
        <source>figure in the text</source>
        <translation>число в тексте</translation>
    </message>
    <message>
        <source>first heading of the text</source>
        <translation>первый заголовок текста</translation>
    </message>
    <message>
        <source>heading on the page</source>
        <translation>заголовок на странице</translation>
    </message>
    <message>
        <source>language mark of the page</source>
        <translation>метка языка страницы</translation>
    </message>
    <message>
        <source>language of the text</source>
        <translation>язык текста</translation>
    </message>
    <message>
        <source>layout of the text</source>
        <translation>вёрстка текста</translation>
    </message>
    <message>
        <source>link in the page&apos;s head</source>
        <translation>ссылка в head страницы</translation>
    </message>
    <message>
        <source>meta tags</source>
        <translation>метатеги</translation>
    </message>
    <message>
        <source>microdata</source>
        <translation>микроданные</translation>
    </message>
    <message>
        <source>name in the text</source>
        <translation>имя в тексте</translation>
    </message>
    <message>
        <source>page metadata (JSON-LD)</source>
        <translation>метаданные страницы (JSON-LD)</translation>
    </message>
    <message>
        <source>page metadata (Open Graph)</source>
        <translation>метаданные страницы (Open Graph)</translation>
    </message>
    <message>
        <source>page metadata (meta tags)</source>
        <translation>метаданные страницы (метатеги)</translation>
    </message>
    <message>
        <source>page metadata (microdata)</source>
        <translation>метаданные страницы (микроданные)</translation>
    </message>
    <message>
        <source>project rule {0}</source>
        <translation>правило проекта {0}</translation>
    </message>
    <message>
        <source>put aside by {0}</source>
        <translation>отложено: {0}</translation>
    </message>
    <message>
        <source>quotation in the text</source>
        <translation>цитата в тексте</translation>
    </message>
    <message>
        <source>section on the page</source>
        <translation>рубрика на странице</translation>
    </message>
    <message>
        <source>tags on the page</source>
        <translation>теги на странице</translation>
    </message>
    <message>
        <source>the imported record</source>
        <translation>импортированная запись</translation>
    </message>
    <message>
        <source>the source itself</source>
        <translation>сам источник</translation>
    </message>
    <message>
        <source>time mark on the page</source>
        <translation>метка времени на странице</translation>
    </message>
    <message>
        <source>title of the page</source>
        <translation>название страницы</translation>
    </message>
    <message>
        <source>visible on the page</source>
        <translation>видно на странице</translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source>a field in which nothing stands</source>
        <translation>поле, в котором ничего нет</translation>
    </message>
    <message>
        <source>a field that was decided otherwise than suggested</source>
        <translation>поле, решённое иначе, чем предложено</translation>
    </message>
    <message>
        <source>a part of its address</source>
        <translation>часть адреса статьи</translation>
    </message>
    <message>
        <source>an annotator who worked on the article</source>
        <translation>имя проверяющего, работавшего со статьёй</translation>
    </message>
    <message>
        <source>how many values need a look</source>
        <translation>сколько значений требуют внимания</translation>
    </message>
    <message>
        <source>how many values were changed</source>
        <translation>сколько значений изменено</translation>
    </message>
    <message>
        <source>its id, or the beginning of it with *</source>
        <translation>id статьи или его начало со знаком *</translation>
    </message>
    <message>
        <source>the article&apos;s language, as en or uz-Latn</source>
        <translation>язык статьи, например en или uz-Latn</translation>
    </message>
    <message>
        <source>the host of its address, as kun.uz</source>
        <translation>узел из адреса статьи, например kun.uz</translation>
    </message>
    <message>
        <source>the score of an undecided suggestion, from 0 to 1, or none</source>
        <translation>оценка подсказки без решения: от 0 до 1 или none</translation>
    </message>
    <message>
        <source>todo, in_progress, done or skipped</source>
        <translation>todo, in_progress, done или skipped</translation>
    </message>
    <message>
        <source>what it was imported from, as html or text</source>
        <translation>из чего импортировано, например html или text</translation>
    </message>
    <message>
        <source>words of a note</source>
        <translation>слова заметки</translation>
    </message>
    <message>
        <source>words of its text</source>
        <translation>слова текста</translation>
    </message>
    <message>
        <source>words of its title</source>
        <translation>слова заголовка</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes или no</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>As they came in</source>
        <translation>Как поступили</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>В случайном порядке</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>По источнику</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>По заголовку</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>Сначала добавленные последними</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Most corrections first</source>
        <translation>Больше исправлений</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Unsure first</source>
        <translation>Сначала сомнительные</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>всё верно</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>начата</translation>
    </message>
    <message>
        <source>corrected {0}</source>
        <translation>исправлено: {0}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готовые</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>с флажком</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>без сомнений</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>{0} unsure</source>
        <translation>сомнительных: {0}</translation>
    </message>
</context>
<context>
    <name>reader</name>
    <message>
        <source>1 line not in body</source>
        <translation>1 строка — не текст статьи</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Put into …</source>
        <translation>Поместить в …</translation>
    </message>
    <message>
        <source>not in body</source>
        <translation>не текст статьи</translation>
    </message>
    <message>
        <source>{0} lines not in body</source>
        <translation>не текст статьи, строк: {0}</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> зн.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> пикс.</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Ширина колонки</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Межстрочный интервал</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Шрифт для чтения</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>+ add</source>
        <translation>+ добавить</translation>
    </message>
    <message>
        <source>+{0} more</source>
        <translation>+ ещё {0}</translation>
    </message>
    <message>
        <source>1 other candidate</source>
        <translation>1 другой вариант</translation>
    </message>
    <message>
        <source>Entered blind, and the same was suggested.</source>
        <translation>Введено вслепую, и предложено было то же самое.</translation>
    </message>
    <message>
        <source>Entered blind: {0} of {1} suggested.</source>
        <translation>Введено вслепую: из подсказанных {1} найдено {0}.</translation>
    </message>
    <message>
        <source>Entered blind; nothing was suggested.</source>
        <translation>Введено вслепую; ничего не было предложено.</translation>
    </message>
    <message>
        <source>Every article needs one.</source>
        <translation>Нужно в каждой статье.</translation>
    </message>
    <message>
        <source>Not suggested: {0}.</source>
        <translation>Не подсказано: {0}.</translation>
    </message>
    <message>
        <source>Nothing entered blind, and nothing was suggested.</source>
        <translation>Вслепую не введено ничего, и ничего не было предложено.</translation>
    </message>
    <message>
        <source>One planted error was accepted: {0}. The original is back; look at it again.</source>
        <translation>Одна контрольная ошибка принята: {0}. Исходное возвращено; взгляните ещё раз.</translation>
    </message>
    <message>
        <source>The words marked in the text do not say this any more: move them, or point at others.</source>
        <translation>Слова, отмеченные в тексте, этого больше не говорят: сдвиньте отметку или укажите другие.</translation>
    </message>
    <message>
        <source>This was a planted error: you accepted it; the original is back.</source>
        <translation>Это была контрольная ошибка: вы приняли её; исходное возвращено.</translation>
    </message>
    <message>
        <source>This was a planted error: you caught it.</source>
        <translation>Это была контрольная ошибка: вы её поймали.</translation>
    </message>
    <message>
        <source>This was a planted error: you caught it; the original is back.</source>
        <translation>Это была контрольная ошибка: вы её поймали; исходное возвращено.</translation>
    </message>
    <message>
        <source>What was suggested is shown once you have entered what you find, or said that nothing is there.</source>
        <translation>Подсказка откроется, как только вы введёте найденное или скажете, что здесь ничего нет.</translation>
    </message>
    <message>
        <source>What was suggested is shown once you say that these are all, or that nothing is there.</source>
        <translation>Подсказка откроется, как только вы скажете, что это всё или что здесь ничего нет.</translation>
    </message>
    <message>
        <source>You entered {0}; suggested was: {1}</source>
        <translation>Вы ввели {0}; предложено было: {1}</translation>
    </message>
    <message>
        <source>You said that nothing is there; suggested was: {0}</source>
        <translation>Вы сказали, что здесь ничего нет; предложено было: {0}</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>принять</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>add</source>
        <translation>добавить</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>добавлено вручную</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>и ещё {0}</translation>
    </message>
    <message>
        <source>another</source>
        <translation>ещё одно</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>вслепую</translation>
    </message>
    <message>
        <source>blind: enter what you find</source>
        <translation>вслепую: введите найденное</translation>
    </message>
    <message>
        <source>block in or out, in the article</source>
        <translation>блок в текст или из него, в статье</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation>исправлено вручную</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>изменить</translation>
    </message>
    <message>
        <source>enter what you find</source>
        <translation>ввести найденное</translation>
    </message>
    <message>
        <source>fill in</source>
        <translation>заполнить</translation>
    </message>
    <message>
        <source>from</source>
        <translation>из</translation>
    </message>
    <message>
        <source>its evidence says something else</source>
        <translation>подтверждение говорит другое</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>keep all</source>
        <translation>сохранить всё</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>отмена</translation>
    </message>
    <message>
        <source>leave empty</source>
        <translation>оставить пустым</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>оставлено пустым</translation>
    </message>
    <message>
        <source>list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>move</source>
        <translation>переместить</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>требует внимания</translation>
    </message>
    <message>
        <source>next unsure</source>
        <translation>к сомнительному</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>без оценки</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>not found in the text</source>
        <translation>нет в тексте</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>ничего нет</translation>
    </message>
    <message>
        <source>point at its words</source>
        <translation>указать слова</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>отклонить</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>rejected; it will not be in the record</source>
        <translation>отклонено; в записи не будет</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>вернуть</translation>
    </message>
    <message>
        <source>runner-up</source>
        <translation>другой вариант</translation>
    </message>
    <message>
        <source>score {0}</source>
        <translation>оценка {0}</translation>
    </message>
    <message>
        <source>show fewer</source>
        <translation>свернуть</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>take it after all</source>
        <translation>всё же принять</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>убрать</translation>
    </message>
    <message>
        <source>that is all</source>
        <translation>это всё</translation>
    </message>
    <message>
        <source>the century is a guess</source>
        <translation>век предположительный</translation>
    </message>
    <message>
        <source>the time zone is a guess</source>
        <translation>часовой пояс предположительный</translation>
    </message>
    <message>
        <source>the year is a guess</source>
        <translation>год предположительный</translation>
    </message>
    <message>
        <source>was</source>
        <translation>было</translation>
    </message>
    <message>
        <source>whole list</source>
        <translation>весь список</translation>
    </message>
    <message>
        <source>{0} before</source>
        <translation>раньше: {0}</translation>
    </message>
    <message>
        <source>{0} gave no score</source>
        <translation>{0}: без оценки</translation>
    </message>
    <message>
        <source>{0} is a guess</source>
        <translation>предположительно: {0}</translation>
    </message>
    <message>
        <source>{0} mentions</source>
        <translation>упоминаний: {0}</translation>
    </message>
    <message>
        <source>{0} of 1 block</source>
        <translation>блоков: {0} из 1</translation>
    </message>
    <message>
        <source>{0} of {1} blocks</source>
        <translation>блоков: {0} из {1}</translation>
    </message>
    <message>
        <source>{0} other candidates</source>
        <translation>других вариантов: {0}</translation>
    </message>
    <message>
        <source>{0} planted errors were accepted: {1}. The originals are back; look at them again.</source>
        <translation>Принято контрольных ошибок: {0} ({1}). Исходное возвращено; взгляните ещё раз.</translation>
    </message>
    <message>
        <source>{0} planted errors, all caught: {1}.</source>
        <translation>Контрольных ошибок: {0}, все пойманы ({1}).</translation>
    </message>
    <message>
        <source>{0} put in</source>
        <translation>включено: {0}</translation>
    </message>
    <message>
        <source>{0} taken out</source>
        <translation>исключено: {0}</translation>
    </message>
    <message>
        <source>{0}, no score</source>
        <translation>{0}, без оценки</translation>
    </message>
    <message>
        <source>{0}: 1 value; {2}</source>
        <translation>{0}: 1 значение; {2}</translation>
    </message>
    <message>
        <source>{0}: blind, enter what you find</source>
        <translation>{0}: вслепую, введите найденное</translation>
    </message>
    <message>
        <source>{0}: left empty, decided</source>
        <translation>{0}: оставлено пустым, решено</translation>
    </message>
    <message>
        <source>{0}: none found</source>
        <translation>{0}: не найдено</translation>
    </message>
    <message>
        <source>{0}: none found, required, needs a look</source>
        <translation>{0}: не найдено, обязательное, требует внимания</translation>
    </message>
    <message>
        <source>{0}: {1} values; {2}</source>
        <translation>{0}: значений: {1}; {2}</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>In the body: lines that begin “{0}”</source>
        <translation>Текст статьи: строки с началом «{0}»</translation>
    </message>
    <message>
        <source>In the body: the line “{0}”</source>
        <translation>Текст статьи: строка «{0}»</translation>
    </message>
    <message>
        <source>Not in the body: lines that begin “{0}”</source>
        <translation>Не текст статьи: строки с началом «{0}»</translation>
    </message>
    <message>
        <source>Not in the body: the line “{0}”</source>
        <translation>Не текст статьи: строка «{0}»</translation>
    </message>
    <message>
        <source>on every site</source>
        <translation>на любом сайте</translation>
    </message>
    <message>
        <source>on {0}</source>
        <translation>на {0}</translation>
    </message>
    <message>
        <source>{0}: never suggest “{1}”</source>
        <translation>{0}: никогда не предлагать «{1}»</translation>
    </message>
    <message>
        <source>{0}: write “{1}” as “{2}”</source>
        <translation>{0}: «{1}» писать как «{2}»</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>accept</source>
        <translation>принять</translation>
    </message>
    <message>
        <source>accept all</source>
        <translation>принять всё</translation>
    </message>
    <message>
        <source>accept all from {0}</source>
        <translation>принять всё с оценкой от {0}</translation>
    </message>
    <message>
        <source>accept {0} from {1}</source>
        <translation>принять {0} с оценкой от {1}</translation>
    </message>
    <message>
        <source>add</source>
        <translation>добавить</translation>
    </message>
    <message>
        <source>add rule</source>
        <translation>добавить правило</translation>
    </message>
    <message>
        <source>apply rules</source>
        <translation>применить правила</translation>
    </message>
    <message>
        <source>block</source>
        <translation>блок</translation>
    </message>
    <message>
        <source>change filters</source>
        <translation>изменить фильтры</translation>
    </message>
    <message>
        <source>change of fields</source>
        <translation>изменить поля</translation>
    </message>
    <message>
        <source>change of the extractors</source>
        <translation>изменение извлекателей</translation>
    </message>
    <message>
        <source>change rule</source>
        <translation>изменить правило</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>исправить</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>удаление</translation>
    </message>
    <message>
        <source>edit list</source>
        <translation>править список</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>флажок</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>объединить</translation>
    </message>
    <message>
        <source>move</source>
        <translation>переместить</translation>
    </message>
    <message>
        <source>move mention</source>
        <translation>перенести упоминание</translation>
    </message>
    <message>
        <source>move to {0}</source>
        <translation>перенести в {0}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>возврат</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>отклонить</translation>
    </message>
    <message>
        <source>remove rule</source>
        <translation>удалить правило</translation>
    </message>
    <message>
        <source>remove rules</source>
        <translation>удалить правила</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>вернуть в очередь</translation>
    </message>
    <message>
        <source>replace {0}</source>
        <translation>заменить {0}</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>вернуть</translation>
    </message>
    <message>
        <source>save filter</source>
        <translation>сохранить фильтр</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>пропустить</translation>
    </message>
    <message>
        <source>split</source>
        <translation>разделить</translation>
    </message>
    <message>
        <source>split at {0}</source>
        <translation>разделить по {0}</translation>
    </message>
    <message>
        <source>spread {0}</source>
        <translation>распространить {0}</translation>
    </message>
    <message>
        <source>switch rule off</source>
        <translation>выключить правило</translation>
    </message>
    <message>
        <source>switch rule on</source>
        <translation>включить правило</translation>
    </message>
    <message>
        <source>switch rules off</source>
        <translation>выключить правила</translation>
    </message>
    <message>
        <source>switch rules on</source>
        <translation>включить правила</translation>
    </message>
    <message>
        <source>take</source>
        <translation>взять вариант</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>порог</translation>
    </message>
    <message>
        <source>unflag</source>
        <translation>снять флажок</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source> of {0} characters</source>
        <translation> из {0} знаков</translation>
    </message>
    <message>
        <source> of “{0}”</source>
        <translation> в «{0}»</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no choice here: it is one of {1}</source>
        <translation>«{0}» здесь выбрать нельзя: можно {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no date:</source>
        <translation>«{0}» — не дата:</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no date: {1}</source>
        <translation>«{0}» — не дата: {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no language: {1}</source>
        <translation>«{0}» — не язык: {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no name: it has no letter</source>
        <translation>«{0}» — не имя: в нём нет букв</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no name: it has {1} characters</source>
        <translation>«{0}» — не имя: в нём {1} знаков</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no number:</source>
        <translation>«{0}» — не число:</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no number: {1}</source>
        <translation>«{0}» — не число: {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no web address:</source>
        <translation>«{0}» — не веб-адрес:</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; names no year: {1}</source>
        <translation>В «{0}» нет года: {1}</translation>
    </message>
    <message>
        <source>--scheduler needs Dask: pip install &apos;copydesk[dask]&apos;</source>
        <translation>Для --scheduler нужен Dask: pip install &apos;copydesk[dask]&apos;</translation>
    </message>
    <message>
        <source>A choice needs a name.</source>
        <translation>Варианту нужно название.</translation>
    </message>
    <message>
        <source>A dataset cannot be {0} {1!r}; there are {2}.</source>
        <translation>Набор данных не может быть {0} {1!r}; есть {2}.</translation>
    </message>
    <message>
        <source>A dataset that is split by date cannot be stratified too.</source>
        <translation>Набор, разделённый по дате, нельзя ещё и стратифицировать.</translation>
    </message>
    <message>
        <source>A date is needed: {0}</source>
        <translation>Нужна дата: {0}</translation>
    </message>
    <message>
        <source>A field cannot be merged into itself.</source>
        <translation>Поле нельзя объединить с самим собой.</translation>
    </message>
    <message>
        <source>A filter needs a name; nothing was changed.</source>
        <translation>Фильтру нужно имя; ничего не изменено.</translation>
    </message>
    <message>
        <source>A filter&apos;s name takes up to {0} characters; nothing was changed.</source>
        <translation>Имя фильтра — не длиннее {0} знаков; ничего не изменено.</translation>
    </message>
    <message>
        <source>A language is needed: {0}</source>
        <translation>Нужен язык: {0}</translation>
    </message>
    <message>
        <source>A note takes up to {0:,} characters; nothing was changed.</source>
        <translation>Заметка — не длиннее {0:,} знаков; ничего не изменено.</translation>
    </message>
    <message>
        <source>A number is needed: {0}</source>
        <translation>Нужно число: {0}</translation>
    </message>
    <message>
        <source>A project keeps at most {0:,} rules; remove some first.</source>
        <translation>В проекте не больше {0:,} правил; сначала удалите лишние.</translation>
    </message>
    <message>
        <source>A project needs at least one field.</source>
        <translation>В проекте должно быть хотя бы одно поле.</translation>
    </message>
    <message>
        <source>A project takes up to {0} fields.</source>
        <translation>В проекте может быть до {0} полей.</translation>
    </message>
    <message>
        <source>A rule of the project was changed meanwhile. {0}</source>
        <translation>Правило проекта тем временем изменили. {0}</translation>
    </message>
    <message>
        <source>A share is a number from 0 to 1, not {0}; nothing was changed.</source>
        <translation>Доля — число от 0 до 1, а не {0}; ничего не изменено.</translation>
    </message>
    <message>
        <source>A web address is needed, such as https://example.org/story</source>
        <translation>Нужен веб-адрес, например https://example.org/story</translation>
    </message>
    <message>
        <source>An article is not there any more. {0}</source>
        <translation>Статьи больше нет. {0}</translation>
    </message>
    <message>
        <source>At least one field must be shown.</source>
        <translation>Хотя бы одно поле должно быть видно.</translation>
    </message>
    <message>
        <source>By now the field “{0}” holds “{1}”, which did not fit it before. {2}</source>
        <translation>В поле «{0}» теперь стоит «{1}», что раньше не подходило. {2}</translation>
    </message>
    <message>
        <source>By now values stand in the field “{0}”. {1}</source>
        <translation>В поле «{0}» теперь есть значения. {1}</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>It does not match any more</source>
        <translation>Больше не совпадает</translation>
    </message>
    <message>
        <source>It was cancelled, so nothing was changed.</source>
        <translation>Отменено, поэтому ничего не изменено.</translation>
    </message>
    <message>
        <source>Near copies can be {0}, not {1!r}.</source>
        <translation>Почти одинаковые статьи можно {0}, а не {1!r}.</translation>
    </message>
    <message>
        <source>No backup was made in {0}: {1}</source>
        <translation>Резервная копия в {0} не сделана: {1}</translation>
    </message>
    <message>
        <source>No project can be made in {0}: {1}. Choose another folder.</source>
        <translation>В {0} нельзя создать проект: {1}. Выберите другую папку.</translation>
    </message>
    <message>
        <source>No rule was made: {0}.</source>
        <translation>Правило не создано: {0}.</translation>
    </message>
    <message>
        <source>One of these is needed: {0}</source>
        <translation>Нужно одно из этих: {0}</translation>
    </message>
    <message>
        <source>Rule {0} was changed meanwhile. Nothing was changed.</source>
        <translation>Правило {0} тем временем изменили. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Select some words first</source>
        <translation>Сначала выделите слова</translation>
    </message>
    <message>
        <source>So “{0}” was not redone.</source>
        <translation>Поэтому «{0}» не повторено.</translation>
    </message>
    <message>
        <source>So “{0}” was not undone.</source>
        <translation>Поэтому «{0}» не отменено.</translation>
    </message>
    <message>
        <source>The disk did not read or write {0}: the last change was not saved, everything saved before is kept. Look whether the disk is connected and sound, then do it again.</source>
        <translation>Диск не прочитал или не записал {0}: последнее изменение не сохранено, всё прежнее цело. Проверьте, подключён ли диск и исправен ли он, и повторите.</translation>
    </message>
    <message>
        <source>The disk is full, so {0} was not written; nothing else was changed.</source>
        <translation>Диск полон, поэтому {0} не записан; больше ничего не изменено.</translation>
    </message>
    <message>
        <source>The disk is full: the change was not saved, everything saved before is kept. Free some space and do it again.</source>
        <translation>Диск полон: изменение не сохранено, всё прежнее цело. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>The field of the body cannot be merged: its value is a choice of blocks.</source>
        <translation>Поле основного текста нельзя объединить: его значение — выбор блоков.</translation>
    </message>
    <message>
        <source>The field “{0}” was changed meanwhile. {1}</source>
        <translation>Поле «{0}» тем временем изменили. {1}</translation>
    </message>
    <message>
        <source>The field “{0}” was {1} meanwhile. {2}</source>
        <translation>Поле «{0}» тем временем: {1}. {2}</translation>
    </message>
    <message>
        <source>The fields were changed meanwhile, so nothing was changed. Look at them again.</source>
        <translation>Поля тем временем изменили, поэтому ничего не изменено. Посмотрите на них ещё раз.</translation>
    </message>
    <message>
        <source>The fields were changed meanwhile. Look at them again.</source>
        <translation>Поля тем временем изменили. Посмотрите на них ещё раз.</translation>
    </message>
    <message>
        <source>The fields would not go together any more: {0} {1}</source>
        <translation>Поля больше не подошли бы друг к другу: {0} {1}</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written to, so no copy was made; choose another folder.</source>
        <translation>В папку {0} нельзя писать, поэтому копия не сделана; выберите другую папку.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written to, so {1} was not written.</source>
        <translation>В папку {0} нельзя писать, поэтому {1} не записан.</translation>
    </message>
    <message>
        <source>The folder {0} does not exist, so {1} cannot be written there.</source>
        <translation>Папки {0} нет, поэтому {1} туда не записать.</translation>
    </message>
    <message>
        <source>The format spacy needs spaCy: pip install &quot;copydesk[spacy]&quot;</source>
        <translation>Для формата spacy нужен spaCy: pip install &quot;copydesk[spacy]&quot;</translation>
    </message>
    <message>
        <source>The format {0} carries whole articles; fields cannot be chosen for it.</source>
        <translation>Формат {0} несёт статьи целиком; поля для него не выбирают.</translation>
    </message>
    <message>
        <source>The format {0} has no option {1!r}; {2}.</source>
        <translation>У формата {0} нет параметра {1!r}; {2}.</translation>
    </message>
    <message>
        <source>The key “{0}” is given up in this change; use it again in a change after it.</source>
        <translation>Ключ «{0}» освобождается этим изменением; используйте его снова в следующем.</translation>
    </message>
    <message>
        <source>The name {0}… is too long for a project.</source>
        <translation>Имя {0}… слишком длинное для проекта.</translation>
    </message>
    <message>
        <source>The name {0}… is too long for this disk.</source>
        <translation>Имя {0}… слишком длинное для этого диска.</translation>
    </message>
    <message>
        <source>The number has more than {0} digits</source>
        <translation>В числе больше {0} цифр</translation>
    </message>
    <message>
        <source>The option {0} of {1} is one of {2}, not {3!r}.</source>
        <translation>Параметр {0} у {1} — одно из {2}, а не {3!r}.</translation>
    </message>
    <message>
        <source>The page holds no text: only scripts and styles.</source>
        <translation>На странице нет текста: только скрипты и стили.</translation>
    </message>
    <message>
        <source>The page holds no visible text.</source>
        <translation>На странице нет видимого текста.</translation>
    </message>
    <message>
        <source>The page is empty.</source>
        <translation>Страница пуста.</translation>
    </message>
    <message>
        <source>The path of a project cannot hold a NUL character.</source>
        <translation>В пути проекта не может быть знака NUL.</translation>
    </message>
    <message>
        <source>The pattern takes too long; make it simpler.</source>
        <translation>Шаблон работает слишком долго; упростите его.</translation>
    </message>
    <message>
        <source>The project cannot be brought to this version: {0} rows point at nothing.</source>
        <translation>Проект нельзя перевести на эту версию: {0} строк ни на что не указывают.</translation>
    </message>
    <message>
        <source>The project is closed.</source>
        <translation>Проект закрыт.</translation>
    </message>
    <message>
        <source>The project was opened read-only, so nothing was changed.</source>
        <translation>Проект открыт только для чтения, поэтому ничего не изменено.</translation>
    </message>
    <message>
        <source>The project&apos;s rules are damaged: {0}</source>
        <translation>Правила проекта повреждены: {0}</translation>
    </message>
    <message>
        <source>The replacement cannot be used: {0}.</source>
        <translation>Эту замену использовать нельзя: {0}.</translation>
    </message>
    <message>
        <source>The threshold is a number from 0 to 1, not {0}; nothing was changed.</source>
        <translation>Порог — число от 0 до 1, а не {0}; ничего не изменено.</translation>
    </message>
    <message>
        <source>There is a rule that says the same already, so nothing was changed.</source>
        <translation>Такое правило уже есть, поэтому ничего не изменено.</translation>
    </message>
    <message>
        <source>There is another field “{0}” by now. {1}</source>
        <translation>Теперь есть другое поле «{0}». {1}</translation>
    </message>
    <message>
        <source>There is no Dask scheduler at {0}: {1}.</source>
        <translation>По адресу {0} нет планировщика Dask: {1}.</translation>
    </message>
    <message>
        <source>There is no article number {0} in this project.</source>
        <translation>В этом проекте нет статьи с номером {0}.</translation>
    </message>
    <message>
        <source>There is no edit of {0!r}, so nothing was changed.</source>
        <translation>Правки {0!r} не бывает, поэтому ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no extractor {0!r}; there are {1}.</source>
        <translation>Нет извлекателя {0!r}; есть {1}.</translation>
    </message>
    <message>
        <source>There is no field {0!r} in this project; there are {1}.</source>
        <translation>В этом проекте нет поля {0!r}; есть {1}.</translation>
    </message>
    <message>
        <source>There is no file {0}, and no template of that name; there are {1}.</source>
        <translation>Нет файла {0} и нет шаблона с таким именем; есть {1}.</translation>
    </message>
    <message>
        <source>There is no folder {0}, so no copy was made.</source>
        <translation>Папки {0} нет, поэтому копия не сделана.</translation>
    </message>
    <message>
        <source>There is no folder {0}, so no project was made.</source>
        <translation>Папки {0} нет, поэтому проект не создан.</translation>
    </message>
    <message>
        <source>There is no format {0!r} to read; there are {1}.</source>
        <translation>Нет формата {0!r} для чтения; есть {1}.</translation>
    </message>
    <message>
        <source>There is no format {0!r} to write; there are {1}.</source>
        <translation>Нет формата {0!r} для записи; есть {1}.</translation>
    </message>
    <message>
        <source>There is no mark “{0}”; there are {1}.</source>
        <translation>Нет отметки «{0}»; есть {1}.</translation>
    </message>
    <message>
        <source>There is no order “{0}”; there are {1}.</source>
        <translation>Нет порядка «{0}»; есть {1}.</translation>
    </message>
    <message>
        <source>There is no project {0}.</source>
        <translation>Проекта {0} нет.</translation>
    </message>
    <message>
        <source>No copy can be kept in {0}: {1}. Nothing was changed. {2}</source>
        <translation>В {0} нельзя хранить копию: {1}. Ничего не изменено. {2}</translation>
    </message>
    <message>
        <source>An extractor&apos;s name has up to 40 letters, digits, points, - and _; nothing was changed.</source>
        <translation>Имя извлекателя — до 40 букв, цифр, точек, - и _; ничего не изменено.</translation>
    </message>
    <message>
        <source>Another file stands in the place of {0} now, as where a program synchronises or restores folders. The change was not saved and waits; save a copy of the project, then look at both.</source>
        <translation>На месте {0} теперь другой файл, как бывает при синхронизации или восстановлении папок. Изменение не сохранено и ждёт; сохраните копию проекта, затем посмотрите оба.</translation>
    </message>
    <message>
        <source>It can also be done without a copy: undo takes it back as well.</source>
        <translation>Можно и без копии: отмена тоже вернёт всё назад.</translation>
    </message>
    <message>
        <source>It was given up: no new project was made.</source>
        <translation>Прервано: новый проект не создан.</translation>
    </message>
    <message>
        <source>Line {0} is longer than {1} characters.</source>
        <translation>Строка {0} длиннее {1} знаков.</translation>
    </message>
    <message>
        <source>Line {0} is no pattern; write “field: regular expression”.</source>
        <translation>Строка {0} — не шаблон; пишите «поле: регулярное выражение».</translation>
    </message>
    <message>
        <source>Line {0}: a score is a number from 0 to 1.</source>
        <translation>Строка {0}: оценка — число от 0 до 1.</translation>
    </message>
    <message>
        <source>No copy was made in {0}: {1}</source>
        <translation>Копия в {0} не сделана: {1}</translation>
    </message>
    <message>
        <source>Nothing of a project can be read in {0}.</source>
        <translation>В {0} не читается ничего от проекта.</translation>
    </message>
    <message>
        <source>Nothing was salvaged: {0}</source>
        <translation>Ничего не спасено: {0}</translation>
    </message>
    <message>
        <source>Pattern {0}: there is no field “{1}”.</source>
        <translation>Шаблон {0}: поля «{1}» нет.</translation>
    </message>
    <message>
        <source>Pattern {0}: {1}</source>
        <translation>Шаблон {0}: {1}</translation>
    </message>
    <message>
        <source>The backup cannot be restored, and nothing was changed: {0}</source>
        <translation>Копию нельзя восстановить, ничего не изменено: {0}</translation>
    </message>
    <message>
        <source>The backup is damaged, and nothing was changed: {0}</source>
        <translation>Копия повреждена, ничего не изменено: {0}</translation>
    </message>
    <message>
        <source>The backup was not restored: {0}</source>
        <translation>Копия не восстановлена: {0}</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Текст статьи</translation>
    </message>
    <message>
        <source>The command cannot be read ({0}); nothing was changed.</source>
        <translation>Команду не удаётся прочитать ({0}); ничего не изменено.</translation>
    </message>
    <message>
        <source>The command is longer than {0} characters; put it into a script.</source>
        <translation>Команда длиннее {0} знаков; поместите её в скрипт.</translation>
    </message>
    <message>
        <source>The copy was given up.</source>
        <translation>Копирование прервано.</translation>
    </message>
    <message>
        <source>The extractor {0!r} cannot run: {1}.</source>
        <translation>Извлекатель {0!r} не может работать: {1}.</translation>
    </message>
    <message>
        <source>The flag</source>
        <translation>Флажок</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>The status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>The time limit is a number of seconds up to {0}; nothing was changed.</source>
        <translation>Предел времени — число секунд до {0}; ничего не изменено.</translation>
    </message>
    <message>
        <source>There can be up to {0} patterns.</source>
        <translation>Шаблонов может быть до {0}.</translation>
    </message>
    <message>
        <source>There is no folder {0}, so nothing was salvaged.</source>
        <translation>Папки {0} нет, поэтому ничего не спасено.</translation>
    </message>
    <message>
        <source>There is no format {0!r}; there are {1}.</source>
        <translation>Формата {0!r} нет; есть {1}.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the project in {0} ({1:,.0f} MB are needed), so nothing was changed. Make room and do it again. {2}</source>
        <translation>В {0} нет места для копии проекта (нужно {1:,.0f} МБ), поэтому ничего не изменено. Освободите место и повторите. {2}</translation>
    </message>
    <message>
        <source>There is no selection {0!r}; there are {1}.</source>
        <translation>Нет выборки {0!r}; есть {1}.</translation>
    </message>
    <message>
        <source>There is no view “{0}”; there are {1}.</source>
        <translation>Нет вида «{0}»; есть {1}.</translation>
    </message>
    <message>
        <source>There is nothing to split any more</source>
        <translation>Делить больше нечего</translation>
    </message>
    <message>
        <source>These are more words than one .spacy file can hold; write them as several with --split.</source>
        <translation>Слов больше, чем вмещает один файл .spacy; разделите их через --split.</translation>
    </message>
    <message>
        <source>This is no date but {0}: {1}</source>
        <translation>Это не дата, а {0}: {1}</translation>
    </message>
    <message>
        <source>This is no number but {0}: {1}</source>
        <translation>Это не число, а {0}: {1}</translation>
    </message>
    <message>
        <source>This is no regular expression: {0}.</source>
        <translation>Это не регулярное выражение: {0}.</translation>
    </message>
    <message>
        <source>This is too big to be stored (about 1 GB is the most): it was not saved, everything saved before is kept.</source>
        <translation>Это слишком велико для хранения (самое большее около 1 ГБ): оно не сохранено, всё прежнее цело.</translation>
    </message>
    <message>
        <source>This project has no field “{0}”, so no rule was made.</source>
        <translation>В этом проекте нет поля «{0}», поэтому правило не создано.</translation>
    </message>
    <message>
        <source>This project has no field “{0}”, so nothing was changed.</source>
        <translation>В этом проекте нет поля «{0}», поэтому ничего не изменено.</translation>
    </message>
    <message>
        <source>This version opens project files only; PostgreSQL projects need a later one.</source>
        <translation>Эта версия открывает только файлы проектов; для проектов PostgreSQL нужна более поздняя.</translation>
    </message>
    <message>
        <source>To write {0} an optional package is needed: pip install &quot;copydesk[{1}]&quot;</source>
        <translation>Чтобы записать {0}, нужен дополнительный пакет: pip install &quot;copydesk[{1}]&quot;</translation>
    </message>
    <message>
        <source>Two extractors cannot be called “{0}”; nothing was changed.</source>
        <translation>Два извлекателя не могут называться «{0}»; ничего не изменено.</translation>
    </message>
    <message>
        <source>Two filters cannot be called “{0}”; nothing was changed.</source>
        <translation>Два фильтра не могут называться «{0}»; ничего не изменено.</translation>
    </message>
    <message>
        <source>Values{0} were changed after the fields were. {1}</source>
        <translation>Значения{0} изменили после полей. {1}</translation>
    </message>
    <message>
        <source>What is suggested for {0}{1} was changed meanwhile. {2}</source>
        <translation>Подсказки для {0}{1} тем временем изменили. {2}</translation>
    </message>
    <message>
        <source>Without splits there is nothing to split by; give shares as in train=.8,dev=.1,test=.1.</source>
        <translation>Без частей делить не по чему; задайте доли, например train=.8,dev=.1,test=.1.</translation>
    </message>
    <message>
        <source>Write the command that is to be run; nothing was changed.</source>
        <translation>Напишите команду, которую надо выполнить; ничего не изменено.</translation>
    </message>
    <message>
        <source>Write what to look for.</source>
        <translation>Напишите, что искать.</translation>
    </message>
    <message>
        <source>a field cannot be called {0!r}: a record uses that key for something else.</source>
        <translation>поле не может называться {0!r}: этот ключ в записи занят другим.</translation>
    </message>
    <message>
        <source>a line needs at least {0} letters or digits</source>
        <translation>в строке должно быть хотя бы {0} букв или цифр</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a query takes up to {0:,} characters</source>
        <translation>в запросе до {0:,} знаков</translation>
    </message>
    <message>
        <source>a range a..b follows a colon</source>
        <translation>диапазон a..b пишут после двоеточия</translation>
    </message>
    <message>
        <source>a suggestion is {0}, not an object</source>
        <translation>предложение — {0}, а не объект</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>a value is missing after “{0}{1}”</source>
        <translation>после «{0}{1}» нет значения</translation>
    </message>
    <message>
        <source>an annotator needs a name</source>
        <translation>нужно имя проверяющего</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>объект</translation>
    </message>
    <message>
        <source>another choice of blocks</source>
        <translation>другой выбор блоков</translation>
    </message>
    <message>
        <source>both values are the same</source>
        <translation>оба значения одинаковы</translation>
    </message>
    <message>
        <source>breaks off before its directory: the file is cut, and what stands whole in it was read</source>
        <translation>обрывается до оглавления: файл обрезан, прочитано то, что в нём цело</translation>
    </message>
    <message>
        <source>breaks off without its end: the file is damaged or cut, and what stands whole in it was read</source>
        <translation>обрывается без конца: файл повреждён или обрезан, прочитано то, что в нём цело</translation>
    </message>
    <message>
        <source>breaks off: the file is cut</source>
        <translation>обрывается: файл обрезан</translation>
    </message>
    <message>
        <source>cells that end after 32,767 characters</source>
        <translation>ячейки, обрезанные после 32 767 знаков</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>characters that a workbook cannot hold</source>
        <translation>знаки, которые не может хранить книга Excel</translation>
    </message>
    <message>
        <source>control characters that XML cannot hold, written as U+FFFD</source>
        <translation>управляющие знаки, которые не может хранить XML, записаны как U+FFFD</translation>
    </message>
    <message>
        <source>decided to be empty</source>
        <translation>решено: пусто</translation>
    </message>
    <message>
        <source>declares entities of its own, which are not read from outside</source>
        <translation>объявляет собственные сущности, а они извне не читаются</translation>
    </message>
    <message>
        <source>declares entities of its own, which are not read from outside: nothing of it was read</source>
        <translation>задаёт собственные сущности, а извне они не читаются: ничего не прочитано</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>did you mean {0}?</source>
        <translation>может быть, {0}?</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>field {0!r} has `choices`, but its type is {1}, not choice.</source>
        <translation>у поля {0!r} есть `choices`, но его тип {1}, а не choice.</translation>
    </message>
    <message>
        <source>field {0!r} holds the blocks of the body and cannot be `many`.</source>
        <translation>поле {0!r} содержит блоки текста и не может быть `many`.</translation>
    </message>
    <message>
        <source>field {0!r} is a choice and needs `choices`.</source>
        <translation>поле {0!r} — выбор, ему нужны `choices`.</translation>
    </message>
    <message>
        <source>field {0!r}: `help` is text of up to {1:,} characters that can be seen.</source>
        <translation>поле {0!r}: `help` — видимый текст до {1:,} знаков.</translation>
    </message>
    <message>
        <source>field {0!r}: `{1}` has {2:,} entries; up to {3:,} are taken.</source>
        <translation>поле {0!r}: в `{1}` записей {2:,}; берётся до {3:,}.</translation>
    </message>
    <message>
        <source>field {0!r}: `{1}` is one line of up to {2} characters that can be seen.</source>
        <translation>поле {0!r}: `{1}` — одна видимая строка до {2} знаков.</translation>
    </message>
    <message>
        <source>field {0!r}: a command of the window holds the hot key {1!r}.</source>
        <translation>поле {0!r}: клавиша {1!r} занята командой окна.</translation>
    </message>
    <message>
        <source>field {0!r}: the hot key {1!r} is not one letter or digit.</source>
        <translation>поле {0!r}: клавиша {1!r} — не одна буква и не цифра.</translation>
    </message>
    <message>
        <source>fields {0!r} and {1!r} both answer to the name {2!r}.</source>
        <translation>поля {0!r} и {1!r} оба отзываются на имя {2!r}.</translation>
    </message>
    <message>
        <source>fields {0!r} and {1!r} both have the hot key {2!r}.</source>
        <translation>у полей {0!r} и {1!r} одна клавиша {2!r}.</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>с флажком</translation>
    </message>
    <message>
        <source>flagged: takes yes or no</source>
        <translation>flagged: принимает yes или no</translation>
    </message>
    <message>
        <source>further values of single fields</source>
        <translation>остальные значения полей с одним значением</translation>
    </message>
    <message>
        <source>has a header of more than 1 MB, so it was not read on</source>
        <translation>заголовок больше 1 МБ, поэтому дальше не читалось</translation>
    </message>
    <message>
        <source>has a part {0!r} that cannot be read: {1}</source>
        <translation>содержит часть {0!r}, которую нельзя прочитать: {1}</translation>
    </message>
    <message>
        <source>has a part {0!r} that unpacks to far too much, as only a zip bomb does</source>
        <translation>содержит часть {0!r}, которая при распаковке слишком велика, как бывает лишь в zip-бомбе</translation>
    </message>
    <message>
        <source>has headers of more than 1 MB</source>
        <translation>содержит заголовки больше 1 МБ</translation>
    </message>
    <message>
        <source>has no part {0!r}</source>
        <translation>нет части {0!r}</translation>
    </message>
    <message>
        <source>holds a page of more than {0} MB</source>
        <translation>содержит страницу больше {0} МБ</translation>
    </message>
    <message>
        <source>holds more than {0:,} files: unpack it and import the folder</source>
        <translation>содержит больше {0:,} файлов: распакуйте и импортируйте папку</translation>
    </message>
    <message>
        <source>holds more than {0} feature structures</source>
        <translation>содержит больше {0} структур признаков</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>is a DOCX without a body</source>
        <translation>— DOCX без содержимого</translation>
    </message>
    <message>
        <source>is a DOCX without any words in it</source>
        <translation>— DOCX без единого слова</translation>
    </message>
    <message>
        <source>is a PDF of more than {0} million characters, which is no article</source>
        <translation>— PDF больше {0} млн знаков, это не статья</translation>
    </message>
    <message>
        <source>is a PDF of more than {0} pages, which is no article</source>
        <translation>— PDF больше {0} страниц, это не статья</translation>
    </message>
    <message>
        <source>is a PDF without a text layer (a scan): have its text recognised and import that</source>
        <translation>— PDF без текста (скан): распознайте текст и импортируйте его</translation>
    </message>
    <message>
        <source>is a binary file, not text</source>
        <translation>— двоичный файл, не текст</translation>
    </message>
    <message>
        <source>is a damaged PDF ({0})</source>
        <translation>— повреждённый PDF ({0})</translation>
    </message>
    <message>
        <source>is a damaged PDF: none of its pages could be read</source>
        <translation>— повреждённый PDF: ни одну страницу прочитать не удалось</translation>
    </message>
    <message>
        <source>is a damaged or encrypted workbook: {0}</source>
        <translation>повреждённая или зашифрованная книга: {0}</translation>
    </message>
    <message>
        <source>is an EPUB that does not say where its contents are</source>
        <translation>— EPUB, в котором не сказано, где содержимое</translation>
    </message>
    <message>
        <source>is an EPUB with copy protection, which cannot be read</source>
        <translation>— EPUB с защитой от копирования, его нельзя прочитать</translation>
    </message>
    <message>
        <source>is an encrypted PDF: save it without its password and import that</source>
        <translation>— зашифрованный PDF: сохраните его без пароля и импортируйте</translation>
    </message>
    <message>
        <source>is damaged or cut: its list of parts is missing</source>
        <translation>повреждён или обрезан: нет списка частей</translation>
    </message>
    <message>
        <source>is damaged or cut; what stands whole before that was read</source>
        <translation>повреждён или обрезан; прочитано то, что до этого цело</translation>
    </message>
    <message>
        <source>is damaged: it cannot be unpacked</source>
        <translation>повреждён: распаковать нельзя</translation>
    </message>
    <message>
        <source>is damaged: it does not stand where the archive says</source>
        <translation>повреждён: он стоит не там, где указано в архиве</translation>
    </message>
    <message>
        <source>is damaged: its checksum does not hold</source>
        <translation>повреждён: контрольная сумма не сходится</translation>
    </message>
    <message>
        <source>is damaged: {0}</source>
        <translation>повреждён: {0}</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>пуст</translation>
    </message>
    <message>
        <source>is larger than {0} MB, which is no article</source>
        <translation>больше {0} МБ, это не статья</translation>
    </message>
    <message>
        <source>is nested deeper than a CAS is</source>
        <translation>вложенность глубже, чем бывает в CAS</translation>
    </message>
    <message>
        <source>is nested deeper than {0} levels</source>
        <translation>вложенность больше {0} уровней</translation>
    </message>
    <message>
        <source>is no NITF document</source>
        <translation>не документ NITF</translation>
    </message>
    <message>
        <source>is not XML: {0}</source>
        <translation>— не XML: {0}</translation>
    </message>
    <message>
        <source>is not a sound {0} file: {1}</source>
        <translation>неисправный файл {0}: {1}</translation>
    </message>
    <message>
        <source>is not well-formed XML: {0}</source>
        <translation>— неправильный XML: {0}</translation>
    </message>
    <message>
        <source>is packed with brotli: install the package `brotli` to read it</source>
        <translation>сжат brotli: чтобы прочитать, установите пакет `brotli`</translation>
    </message>
    <message>
        <source>is packed with zstandard, which is not read</source>
        <translation>сжат zstandard, он не читается</translation>
    </message>
    <message>
        <source>is {0}</source>
        <translation>— это {0}</translation>
    </message>
    <message>
        <source>is {0}, not an article; name its format with --format to read it anyhow</source>
        <translation>— это {0}, а не статья; чтобы всё же прочитать, укажите формат через --format</translation>
    </message>
    <message>
        <source>it answered for another article: {0}</source>
        <translation>ответ относится к другой статье: {0}</translation>
    </message>
    <message>
        <source>it does not say what to write instead</source>
        <translation>в нём не сказано, что писать вместо этого</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>в нём нет текста</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>у него их нет</translation>
    </message>
    <message>
        <source>it has {0}</source>
        <translation>у него есть {0}</translation>
    </message>
    <message>
        <source>it is a spaCy file, which needs spaCy: pip install &quot;copydesk[spacy]&quot;</source>
        <translation>это файл spaCy, для него нужен spaCy: pip install &quot;copydesk[spacy]&quot;</translation>
    </message>
    <message>
        <source>it is no rule</source>
        <translation>это не правило</translation>
    </message>
    <message>
        <source>it names no field</source>
        <translation>в нём не указано поле</translation>
    </message>
    <message>
        <source>it names no value</source>
        <translation>в нём не указано значение</translation>
    </message>
    <message>
        <source>its answer is no JSON: {0}</source>
        <translation>ответ — не JSON: {0}</translation>
    </message>
    <message>
        <source>its fields and settings cannot be read: {0}</source>
        <translation>его поля и настройки нельзя прочитать: {0}</translation>
    </message>
    <message>
        <source>its text is empty</source>
        <translation>текст пуст</translation>
    </message>
    <message>
        <source>its text or its suggestions are missing</source>
        <translation>текста или подсказок не хватает</translation>
    </message>
    <message>
        <source>its {0} has more than {1} characters</source>
        <translation>{0}: больше {1} знаков</translation>
    </message>
    <message>
        <source>its {0} is neither true nor false</source>
        <translation>{0}: не истина и не ложь</translation>
    </message>
    <message>
        <source>its {0} is neither words nor a number</source>
        <translation>{0}: не слова и не число</translation>
    </message>
    <message>
        <source>its {0} is not a string</source>
        <translation>{0}: не строка</translation>
    </message>
    <message>
        <source>line ends of two characters, which brat on Python 3 counts as one (line-ends=padded avoids it)</source>
        <translation>концы строк из двух знаков, которые brat на Python 3 считает одним (line-ends=padded это исправляет)</translation>
    </message>
    <message>
        <source>merged into {0}</source>
        <translation>объединено с полем {0}</translation>
    </message>
    <message>
        <source>metadata too long for front matter</source>
        <translation>метаданные, слишком длинные для заголовка файла</translation>
    </message>
    <message>
        <source>needs an optional package to be read: pip install &quot;copydesk[{0}]&quot;</source>
        <translation>для чтения нужен дополнительный пакет: pip install &quot;copydesk[{0}]&quot;</translation>
    </message>
    <message>
        <source>nested deeper than {0} levels</source>
        <translation>вложено глубже {0} уровней</translation>
    </message>
    <message>
        <source>no field can be called {0!r}</source>
        <translation>поле не может называться {0!r}</translation>
    </message>
    <message>
        <source>none was saved yet</source>
        <translation>ни один ещё не сохранён</translation>
    </message>
    <message>
        <source>not flagged</source>
        <translation>без флажка</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ни с чем</translation>
    </message>
    <message>
        <source>numbers that are rounded to 53 bits</source>
        <translation>числа, округлённые до 53 бит</translation>
    </message>
    <message>
        <source>only one field can have the type blocks.</source>
        <translation>тип blocks может быть только у одного поля.</translation>
    </message>
    <message>
        <source>reviews: two reviews of the same annotator</source>
        <translation>reviews: две проверки одного проверяющего</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>skipped articles</source>
        <translation>пропущенные статьи</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>что-то другое</translation>
    </message>
    <message>
        <source>something to look for is missing after {0}</source>
        <translation>после {0} нет того, что искать</translation>
    </message>
    <message>
        <source>something to look for is missing before {0}</source>
        <translation>перед {0} нет того, что искать</translation>
    </message>
    <message>
        <source>spans of fields that are no names, left out as was chosen</source>
        <translation>фрагменты полей без имён, опущены по выбору</translation>
    </message>
    <message>
        <source>spans of white space alone, left out</source>
        <translation>фрагменты из одних пробелов, опущены</translation>
    </message>
    <message>
        <source>spans that cut tokens, left out</source>
        <translation>фрагменты, разрезающие токены, опущены</translation>
    </message>
    <message>
        <source>spans that cut tokens, shrunk to whole ones</source>
        <translation>фрагменты, разрезающие токены, сужены до целых</translation>
    </message>
    <message>
        <source>spans that cut tokens, widened to whole ones</source>
        <translation>фрагменты, разрезающие токены, расширены до целых</translation>
    </message>
    <message>
        <source>spans that overlap a longer one, which ner_manual cannot hold (spans_manual can)</source>
        <translation>фрагменты, пересекающие более длинный: ner_manual их не хранит (spans_manual хранит)</translation>
    </message>
    <message>
        <source>spans that overlap others, left out: there is one label a token</source>
        <translation>фрагменты, пересекающие другие, опущены: у токена одна метка</translation>
    </message>
    <message>
        <source>spans with white space at their ends, left without it</source>
        <translation>фрагменты с пробелами по краям, записаны без них</translation>
    </message>
    <message>
        <source>status: takes {0}</source>
        <translation>status: принимает {0}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>the closing parenthesis</source>
        <translation>закрывающей скобки</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>конца</translation>
    </message>
    <message>
        <source>the journal does not lead to the review of article number {0}</source>
        <translation>журнал не приводит к проверке статьи с номером {0}</translation>
    </message>
    <message>
        <source>the journal holds suggestions that cannot be read</source>
        <translation>в журнале есть подсказки, которые нельзя прочитать</translation>
    </message>
    <message>
        <source>the journal leads to reviews that are not there</source>
        <translation>журнал приводит к проверкам, которых нет</translation>
    </message>
    <message>
        <source>the minus</source>
        <translation>минуса</translation>
    </message>
    <message>
        <source>the opening parenthesis</source>
        <translation>открывающей скобки</translation>
    </message>
    <message>
        <source>the saved filter “{0}” cannot be used: {1}</source>
        <translation>сохранённый фильтр «{0}» нельзя использовать: {1}</translation>
    </message>
    <message>
        <source>the saved filter “{0}” names itself</source>
        <translation>сохранённый фильтр «{0}» ссылается на себя</translation>
    </message>
    <message>
        <source>the saved filter “{0}” was not looked up</source>
        <translation>сохранённый фильтр «{0}» не найден</translation>
    </message>
    <message>
        <source>the {0} has no function “extract”</source>
        <translation>в {0} нет функции «extract»</translation>
    </message>
    <message>
        <source>there are no rules of kind {0!r}</source>
        <translation>правил вида {0!r} не бывает</translation>
    </message>
    <message>
        <source>there are two fields with the key {0!r}.</source>
        <translation>есть два поля с ключом {0!r}.</translation>
    </message>
    <message>
        <source>there are {0}</source>
        <translation>есть {0}</translation>
    </message>
    <message>
        <source>there is no field {0}</source>
        <translation>поля {0} нет</translation>
    </message>
    <message>
        <source>there is no field “{0}”; {1}</source>
        <translation>нет поля «{0}»; {1}</translation>
    </message>
    <message>
        <source>there is no saved filter “{0}” ({1}); a word is &quot;@…&quot;</source>
        <translation>нет сохранённого фильтра «{0}» ({1}); слово пишут так: &quot;@…&quot;</translation>
    </message>
    <message>
        <source>this is no regular expression: {0}.</source>
        <translation>это не регулярное выражение: {0}.</translation>
    </message>
    <message>
        <source>this is not JSON: {0}</source>
        <translation>это не JSON: {0}</translation>
    </message>
    <message>
        <source>this parenthesis closes nothing</source>
        <translation>эта скобка ничего не закрывает</translation>
    </message>
    <message>
        <source>this parenthesis is not closed</source>
        <translation>эта скобка не закрыта</translation>
    </message>
    <message>
        <source>this quotation mark is not closed</source>
        <translation>эта кавычка не закрыта</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>не начато</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>истина или ложь</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>без решения</translation>
    </message>
    <message>
        <source>unpacks to far too much, as only a zip bomb does</source>
        <translation>распаковывается слишком сильно, как бывает только у zip-бомбы</translation>
    </message>
    <message>
        <source>unpacks to more than {0} GB</source>
        <translation>после распаковки больше {0} ГБ</translation>
    </message>
    <message>
        <source>unpacks to more than {0} GB: unpack it and import the folder</source>
        <translation>после распаковки больше {0} ГБ: распакуйте и импортируйте папку</translation>
    </message>
    <message>
        <source>values of fields that are not the project&apos;s</source>
        <translation>значения полей, которых нет в проекте</translation>
    </message>
    <message>
        <source>values that are no number in a field of numbers</source>
        <translation>значения, которые не являются числом, в числовом поле</translation>
    </message>
    <message>
        <source>values that are none of the field&apos;s choices</source>
        <translation>значения, которых нет среди вариантов поля</translation>
    </message>
    <message>
        <source>write a tag such as en, uz-Latn or pt-BR, or a name such as English</source>
        <translation>пишите код, например en, uz-Latn или pt-BR, или название, например English</translation>
    </message>
    <message>
        <source>write it as 2024-10-22, 2024-10 or 2024</source>
        <translation>пишите 2024-10-22, 2024-10 или 2024</translation>
    </message>
    <message>
        <source>write it as 4400000000, 4.4 billion USD or 32 %</source>
        <translation>пишите 4400000000, 4.4 billion USD или 32 %</translation>
    </message>
    <message>
        <source>{0!r} is no name for a file in {1}.</source>
        <translation>{0!r} — не имя для файла в {1}.</translation>
    </message>
    <message>
        <source>{0} (at character {1})</source>
        <translation>{0} (знак {1})</translation>
    </message>
    <message>
        <source>{0} cannot be opened for work: {1} is read-only. Open it for reading only, or a copy in a folder of your own.</source>
        <translation>{0} нельзя открыть для работы: {1} только для чтения. Откройте для чтения или копию в своей папке.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: look whether it is still there and whether you may read it.</source>
        <translation>{0} нельзя открыть: проверьте, на месте ли он и можно ли вам его читать.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} нельзя прочитать: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written (the file, its folder or the disk is read-only): the change was not saved, everything saved before is kept. Open a copy in a folder of your own.</source>
        <translation>{0} нельзя записать (файл, папка или диск только для чтения): изменение не сохранено, всё прежнее цело. Откройте копию в своей папке.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} нельзя записать: {1}.</translation>
    </message>
    <message>
        <source>{0} consists of lines: make a rule for a line instead.</source>
        <translation>{0} состоит из строк: создайте правило для строки.</translation>
    </message>
    <message>
        <source>{0} exists already and was left as it is; replace it with --replace.</source>
        <translation>{0} уже есть и остался как был; заменить можно через --replace.</translation>
    </message>
    <message>
        <source>{0} exists already; choose another name for the copy.</source>
        <translation>{0} уже есть; выберите для копии другое имя.</translation>
    </message>
    <message>
        <source>{0} exists already; choose another name for what is salvaged.</source>
        <translation>{0} уже есть; выберите другое имя для спасённого.</translation>
    </message>
    <message>
        <source>{0} exists already; open it, or choose another name.</source>
        <translation>{0} уже есть; откройте его или выберите другое имя.</translation>
    </message>
    <message>
        <source>{0} has the choice “{1}” already.</source>
        <translation>В поле {0} вариант «{1}» уже есть.</translation>
    </message>
    <message>
        <source>{0} has the unknown colour {1!r}; there are {2}.</source>
        <translation>{0}: неизвестный цвет {1!r}; есть {2}.</translation>
    </message>
    <message>
        <source>{0} has the unknown setting {1!r}; there are {2}.</source>
        <translation>{0}: неизвестная настройка {1!r}; есть {2}.</translation>
    </message>
    <message>
        <source>{0} has the unknown type {1!r}; there are {2}.</source>
        <translation>{0}: неизвестный тип {1!r}; есть {2}.</translation>
    </message>
    <message>
        <source>{0} holds a foreign trigger or view ({1}), so it is not opened.</source>
        <translation>В {0} есть чужой триггер или представление ({1}), поэтому он не открыт.</translation>
    </message>
    <message>
        <source>{0} holds blocks; look for words with text:</source>
        <translation>{0} содержит блоки; слова ищите через text:</translation>
    </message>
    <message>
        <source>{0} hours go from 00 to 23</source>
        <translation>{0} часы — от 00 до 23</translation>
    </message>
    <message>
        <source>{0} is a folder, not a Copydesk project.</source>
        <translation>{0} — папка, а не проект Copydesk.</translation>
    </message>
    <message>
        <source>{0} is a folder; give the project a file name.</source>
        <translation>{0} — папка; дайте проекту имя файла.</translation>
    </message>
    <message>
        <source>{0} is a folder; name a file in it.</source>
        <translation>{0} — папка; назовите файл в ней.</translation>
    </message>
    <message>
        <source>{0} is a project or another database, which is never replaced; choose another name.</source>
        <translation>{0} — проект или другая база данных, их не заменяют; выберите другое имя.</translation>
    </message>
    <message>
        <source>{0} is another program&apos;s database, not a Copydesk project.</source>
        <translation>{0} — база данных другой программы, а не проект Copydesk.</translation>
    </message>
    <message>
        <source>{0} is damaged, so nothing was changed in it. Go back to a backup, or salvage what can be read into a new project.</source>
        <translation>{0}: файл повреждён, поэтому в нём ничего не изменено. Вернитесь к резервной копии или спасите в новый проект то, что читается.</translation>
    </message>
    <message>
        <source>{0} is damaged: it does not say which version it is of.</source>
        <translation>{0} повреждён: не указано, какой он версии.</translation>
    </message>
    <message>
        <source>{0} is damaged: it has no {1}. Go back to a backup.</source>
        <translation>{0} повреждён: нет {1}. Вернитесь к резервной копии.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}.</source>
        <translation>{0} повреждён: {1}.</translation>
    </message>
    <message>
        <source>{0} is empty (0 bytes), so it is not a Copydesk project.</source>
        <translation>{0} пуст (0 байт), это не проект Copydesk.</translation>
    </message>
    <message>
        <source>{0} is in use by another program that does not let go of it: the change was not saved, everything saved before is kept. Close the other program or wait, then do it again.</source>
        <translation>{0} занят другой программой, которая его не отпускает: изменение не сохранено, всё прежнее цело. Закройте её или подождите и повторите.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB</source>
        <translation>{0} больше {1} МБ</translation>
    </message>
    <message>
        <source>{0} is neither a number nor a date, so it has no order</source>
        <translation>{0} — не число и не дата, порядка у него нет</translation>
    </message>
    <message>
        <source>{0} is no folder, and this format writes one; choose another name.</source>
        <translation>{0} — не папка, а этот формат пишет папку; выберите другое имя.</translation>
    </message>
    <message>
        <source>{0} is not TOML: {1}.</source>
        <translation>{0} — не TOML: {1}.</translation>
    </message>
    <message>
        <source>{0} is not UTF-8 text.</source>
        <translation>{0} — не текст UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not YAML: {1}.</source>
        <translation>{0} — не YAML: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a Copydesk project, or it is damaged.</source>
        <translation>{0} — не проект Copydesk, или он повреждён.</translation>
    </message>
    <message>
        <source>{0} is not a Copydesk project.</source>
        <translation>{0} — не проект Copydesk.</translation>
    </message>
    <message>
        <source>{0} is not a file, so it is not a Copydesk project.</source>
        <translation>{0} — не файл, значит, не проект Copydesk.</translation>
    </message>
    <message>
        <source>{0} is not where it was opened: it was moved, renamed or removed, or its disk is gone. The change was not saved and waits; put the file back, or save a copy of the project.</source>
        <translation>{0} больше не там, где был открыт: его переместили, переименовали или удалили, либо диск пропал. Изменение не сохранено и ждёт; верните файл на место или сохраните копию проекта.</translation>
    </message>
    <message>
        <source>{0} is of an older version and could not be brought to this one: {1} It is as it was before.</source>
        <translation>{0} — более старой версии, перевести его на эту не удалось: {1} Он остался как был.</translation>
    </message>
    <message>
        <source>{0} is of an older version; open it once for work to bring it to this one.</source>
        <translation>{0} — более старой версии; откройте его один раз для работы, чтобы перевести на эту.</translation>
    </message>
    <message>
        <source>{0} is the project itself; choose a backup of it.</source>
        <translation>{0} — это сам проект; выберите его копию.</translation>
    </message>
    <message>
        <source>{0} is too large for a settings file.</source>
        <translation>{0} слишком велик для файла настроек.</translation>
    </message>
    <message>
        <source>{0} is {1}, where a table with a `key` is needed.</source>
        <translation>{0} — {1}, а нужна таблица с `key`.</translation>
    </message>
    <message>
        <source>{0} it has more than 4,000 characters</source>
        <translation>{0} в нём больше 4000 знаков</translation>
    </message>
    <message>
        <source>{0} it has more than {1} digits</source>
        <translation>{0} в нём больше {1} цифр</translation>
    </message>
    <message>
        <source>{0} it holds {1} of them, and one is wanted</source>
        <translation>{0} их там {1}, а нужно одно</translation>
    </message>
    <message>
        <source>{0} it may hold no spaces, quotation marks or angle brackets</source>
        <translation>{0} в нём не может быть пробелов, кавычек и угловых скобок</translation>
    </message>
    <message>
        <source>{0} it names no host such as example.org</source>
        <translation>{0} в нём нет узла, например example.org</translation>
    </message>
    <message>
        <source>{0} it starts with http:// or https://</source>
        <translation>{0} он начинается с http:// или https://</translation>
    </message>
    <message>
        <source>{0} its host or port is not written right</source>
        <translation>{0} узел или порт записан неверно</translation>
    </message>
    <message>
        <source>{0} lies in a folder that {1} synchronises: a copy that is made in the middle of your work can be damaged, and two machines overwrite each other. Keep the project in another folder and put backups or exports here.</source>
        <translation>{0} лежит в папке, которую синхронизирует {1}: копия, снятая посреди работы, может быть повреждена, а два компьютера перезаписывают друг друга. Держите проект в другой папке, а сюда кладите копии или экспорт.</translation>
    </message>
    <message>
        <source>{0} lies on a network drive ({1}), where files may not be locked as they should: work by one person at a time, or keep the project on a disk of this machine and put backups here.</source>
        <translation>{0} лежит на сетевом диске ({1}), где файлы могут блокироваться не так, как нужно: пусть работает один человек за раз, или держите проект на диске этого компьютера, а сюда кладите копии.</translation>
    </message>
    <message>
        <source>{0} may not be opened: you lack the permission.</source>
        <translation>{0} открыть нельзя: у вас нет права.</translation>
    </message>
    <message>
        <source>{0} minutes and seconds go from 00 to 59</source>
        <translation>{0} минуты и секунды — от 00 до 59</translation>
    </message>
    <message>
        <source>{0} months go from 01 to 12</source>
        <translation>{0} месяцы — от 01 до 12</translation>
    </message>
    <message>
        <source>{0} needs a `key`: one line of up to 100 characters, not {1!r}.</source>
        <translation>{0}: нужен `key` — одна строка до 100 знаков, а не {1!r}.</translation>
    </message>
    <message>
        <source>{0} of “{1}” was changed meanwhile: it is now {2}. {3}</source>
        <translation>{0} в «{1}» тем временем изменили: теперь {2}. {3}</translation>
    </message>
    <message>
        <source>{0} takes one value, so nothing was changed.</source>
        <translation>{0}: в поле одно значение, поэтому ничего не изменено.</translation>
    </message>
    <message>
        <source>{0} was changed meanwhile: it is now {1}. {2}</source>
        <translation>{0}: тем временем изменили, теперь {1}. {2}</translation>
    </message>
    <message>
        <source>{0} was changed while it was copied, so no copy was kept; do it again.</source>
        <translation>{0} изменился во время копирования, поэтому копии нет; повторите.</translation>
    </message>
    <message>
        <source>{0} was made by a newer version of Copydesk (its schema is {1}, this program knows {2}). Update Copydesk to open it.</source>
        <translation>{0} создан более новой версией Copydesk (его схема {1}, эта программа знает {2}). Обновите Copydesk, чтобы открыть его.</translation>
    </message>
    <message>
        <source>{0} was made by another version of Copydesk (its schema is {1}, its last migration {2}). Update Copydesk to open it.</source>
        <translation>{0} создан другой версией Copydesk (его схема {1}, последняя миграция {2}). Обновите Copydesk, чтобы открыть его.</translation>
    </message>
    <message>
        <source>{0} was not made by an export (there is no {1}{2} beside it), so it is not replaced; choose another name.</source>
        <translation>{0} создан не экспортом (рядом нет {1}{2}), поэтому не заменяется; выберите другое имя.</translation>
    </message>
    <message>
        <source>{0} would become larger than this system allows, so it was not written.</source>
        <translation>{0} стал бы больше, чем позволяет система, поэтому не записан.</translation>
    </message>
    <message>
        <source>{0} years go from 0001 to 9999</source>
        <translation>{0} годы — от 0001 до 9999</translation>
    </message>
    <message>
        <source>{0} zones are written as Z or +05:00</source>
        <translation>{0} пояса пишут как Z или +05:00</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0} {1} {2} has {3} days</source>
        <translation>{0} {1} {2}: дней {3}</translation>
    </message>
    <message>
        <source>{0}.annotator: an annotator needs a name</source>
        <translation>{0}.annotator: нужно имя проверяющего</translation>
    </message>
    <message>
        <source>{0}.score: {1} is not a number from 0 to 1</source>
        <translation>{0}.score: {1} — не число от 0 до 1</translation>
    </message>
    <message>
        <source>{0}: `{1}` is {2}, where text is needed.</source>
        <translation>{0}: `{1}` — {2}, а нужен текст.</translation>
    </message>
    <message>
        <source>{0}: `{1}` is {2}, where true or false is needed.</source>
        <translation>{0}: `{1}` — {2}, а нужно истина или ложь.</translation>
    </message>
    <message>
        <source>{0}: `{1}` needs a list of texts.</source>
        <translation>{0}: для `{1}` нужен список текстов.</translation>
    </message>
    <message>
        <source>{0}: a choice of blocks cannot be proposed</source>
        <translation>{0}: выбор блоков предложить нельзя</translation>
    </message>
    <message>
        <source>{0}: a field needs a name</source>
        <translation>{0}: полю нужно имя</translation>
    </message>
    <message>
        <source>{0}: a mapping is a table of lines `their name: our field`.</source>
        <translation>{0}: соответствие — таблица строк `их имя: наше поле`.</translation>
    </message>
    <message>
        <source>{0}: a number must be finite</source>
        <translation>{0}: число должно быть конечным</translation>
    </message>
    <message>
        <source>{0}: a number of more than 3,000 digits</source>
        <translation>{0}: в числе больше 3000 цифр</translation>
    </message>
    <message>
        <source>{0}: a value is no finite number</source>
        <translation>{0}: значение — не конечное число</translation>
    </message>
    <message>
        <source>{0}: a value is {1}</source>
        <translation>{0}: значение — {1}</translation>
    </message>
    <message>
        <source>{0}: a value of {1} characters</source>
        <translation>{0}: значение длиной {1} знаков</translation>
    </message>
    <message>
        <source>{0}: an object needs a value</source>
        <translation>{0}: объекту нужно значение</translation>
    </message>
    <message>
        <source>{0}: at most {1:,} characters, and this has {2:,}</source>
        <translation>{0}: самое большее {1:,} знаков, а здесь {2:,}</translation>
    </message>
    <message>
        <source>{0}: field {1!r} is {2}, where a table of settings is needed.</source>
        <translation>{0}: поле {1!r} — {2}, а нужна таблица настроек.</translation>
    </message>
    <message>
        <source>{0}: fields are written as {1}; give the file one of these endings.</source>
        <translation>{0}: поля записывают как {1}; дайте файлу такое расширение.</translation>
    </message>
    <message>
        <source>{0}: it does not say what it takes back</source>
        <translation>{0}: не сказано, что отменяется</translation>
    </message>
    <message>
        <source>{0}: it does not say when it was made</source>
        <translation>{0}: не сказано, когда сделано</translation>
    </message>
    <message>
        <source>{0}: it has {1:,} fields; a project takes up to {2}.</source>
        <translation>{0}: полей {1:,}; в проекте может быть до {2}.</translation>
    </message>
    <message>
        <source>{0}: it is no change of fields</source>
        <translation>{0}: это не изменение полей</translation>
    </message>
    <message>
        <source>{0}: it is no step of a journal</source>
        <translation>{0}: это не шаг журнала</translation>
    </message>
    <message>
        <source>{0}: it needs a list `fields` with at least one field, each with a `key`.</source>
        <translation>{0}: нужен список `fields` хотя бы с одним полем, у каждого `key`.</translation>
    </message>
    <message>
        <source>{0}: made by another version of the format ({1})</source>
        <translation>{0}: создано другой версией формата ({1})</translation>
    </message>
    <message>
        <source>{0}: nested deeper than {1} levels</source>
        <translation>{0}: вложено глубже {1} уровней</translation>
    </message>
    <message>
        <source>{0}: some words are needed</source>
        <translation>{0}: нужны слова</translation>
    </message>
    <message>
        <source>{0}: some words are needed between the quotation marks</source>
        <translation>{0}: нужны слова между кавычками</translation>
    </message>
    <message>
        <source>{0}: takes {1}</source>
        <translation>{0}: принимает {1}</translation>
    </message>
    <message>
        <source>{0}: the label {1!r} is mapped to {2!r}, but spans are values of fields, or stay in the metadata.</source>
        <translation>{0}: метке {1!r} соответствует {2!r}, но фрагменты — это значения полей или остаются в метаданных.</translation>
    </message>
    <message>
        <source>{0}: the mapping is larger than a settings file may be; nothing was written.</source>
        <translation>{0}: соответствие больше, чем может быть файл настроек; ничего не записано.</translation>
    </message>
    <message>
        <source>{0}: the suggestions are others than they were, so nothing was changed. Open it again.</source>
        <translation>{0}: подсказки уже не те, поэтому ничего не изменено. Откройте ещё раз.</translation>
    </message>
    <message>
        <source>{0}: the text at {1}-{2} is {3}, not {4}</source>
        <translation>{0}: текст в {1}-{2} — {3}, а не {4}</translation>
    </message>
    <message>
        <source>{0}: there are no changes of {1!r}</source>
        <translation>{0}: изменений {1!r} не бывает</translation>
    </message>
    <message>
        <source>{0}: there are no steps of kind {1!r}</source>
        <translation>{0}: шагов вида {1!r} не бывает</translation>
    </message>
    <message>
        <source>{0}: there is no article {1!r}</source>
        <translation>{0}: нет статьи {1!r}</translation>
    </message>
    <message>
        <source>{0}: what was accepted is not what was suggested, so nothing was changed.</source>
        <translation>{0}: принято не то, что подсказано, поэтому ничего не изменено.</translation>
    </message>
    <message>
        <source>{0}: {1!r} is mapped to {2!r}, which is no field; there are {3}.</source>
        <translation>{0}: для {1!r} указано {2!r}, а такого поля нет; есть {3}.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1} is given where words are needed</source>
        <translation>{0}: {1}, а нужны слова</translation>
    </message>
    <message>
        <source>{0}: {1} is none of {2}</source>
        <translation>{0}: {1} — ни одно из {2}</translation>
    </message>
    <message>
        <source>{0}: {1} is not a JSON value</source>
        <translation>{0}: {1} — не значение JSON</translation>
    </message>
    <message>
        <source>{0}: {1} is not a list</source>
        <translation>{0}: {1} — не список</translation>
    </message>
    <message>
        <source>{0}: {1} is not a string</source>
        <translation>{0}: {1} — не строка</translation>
    </message>
    <message>
        <source>{0}: {1} is not a string, a number or null</source>
        <translation>{0}: {1} — не строка, не число и не null</translation>
    </message>
    <message>
        <source>{0}: {1} is not a time such as 2026-01-31T10:42:07Z</source>
        <translation>{0}: {1} — не время, например 2026-01-31T10:42:07Z</translation>
    </message>
    <message>
        <source>{0}: {1} is not a whole number from 0</source>
        <translation>{0}: {1} — не целое число от 0</translation>
    </message>
    <message>
        <source>{0}: {1} is not an object</source>
        <translation>{0}: {1} — не объект</translation>
    </message>
    <message>
        <source>{0}: {1} is not in the text</source>
        <translation>{0}: {1} нет в тексте</translation>
    </message>
    <message>
        <source>{0}: {1} is not true or false</source>
        <translation>{0}: {1} — не истина и не ложь</translation>
    </message>
    <message>
        <source>{0}: {1}-{2} is not a span of the text{3}</source>
        <translation>{0}: {1}-{2} — не отрезок текста{3}</translation>
    </message>
    <message>
        <source>{0}; no rule was made.</source>
        <translation>{0}; правило не создано.</translation>
    </message>
    <message>
        <source>{0}{1} was decided meanwhile. {2}</source>
        <translation>{0}{1}: решение тем временем принято. {2}</translation>
    </message>
    <message>
        <source>“{0}://…” is no project: give the path of a .copydesk file.</source>
        <translation>«{0}://…» — не проект: укажите путь к файлу .copydesk.</translation>
    </message>
    <message>
        <source>“{0}” cannot be run: {1}</source>
        <translation>«{0}» не удаётся запустить: {1}</translation>
    </message>
    <message>
        <source>“{0}” cannot become the field of the body, or stop being it; add a new field.</source>
        <translation>«{0}» не может стать полем основного текста или перестать им быть; добавьте новое поле.</translation>
    </message>
    <message>
        <source>“{0}” is an extractor of Copydesk&apos;s own; take another name. Nothing was changed.</source>
        <translation>«{0}» — собственный извлекатель Copydesk; возьмите другое имя. Ничего не изменено.</translation>
    </message>
    <message>
        <source>“{0}” is in the trash already. {1}</source>
        <translation>«{0}» уже в корзине. {1}</translation>
    </message>
    <message>
        <source>“{0}” is in the trash, so nothing was changed. Put it back first.</source>
        <translation>«{0}» в корзине, поэтому ничего не изменено. Сначала верните её.</translation>
    </message>
    <message>
        <source>“{0}” is no number of a rule</source>
        <translation>«{0}» — не номер правила</translation>
    </message>
    <message>
        <source>“{0}” is no setting that can be changed like this; nothing was changed.</source>
        <translation>«{0}» — не та настройка, которую можно так изменить; ничего не изменено.</translation>
    </message>
    <message>
        <source>“{0}” is not a date such as 2024, 2024-10 or 2024-10-22</source>
        <translation>«{0}» — не дата, например 2024, 2024-10 или 2024-10-22</translation>
    </message>
    <message>
        <source>“{0}” is not a number</source>
        <translation>«{0}» — не число</translation>
    </message>
    <message>
        <source>“{0}” is not in the trash any more. {1}</source>
        <translation>«{0}» больше не в корзине. {1}</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>    accepted</source>
        <translation>    принято</translation>
    </message>
    <message>
        <source>    added</source>
        <translation>    добавлено</translation>
    </message>
    <message>
        <source>    corrected</source>
        <translation>    исправлено</translation>
    </message>
    <message>
        <source>    left empty</source>
        <translation>    оставлено пустым</translation>
    </message>
    <message>
        <source>    rejected</source>
        <translation>    отклонено</translation>
    </message>
    <message>
        <source>Articles done</source>
        <translation>Статей готово</translation>
    </message>
    <message>
        <source>Articles skipped</source>
        <translation>Статей пропущено</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решений</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Этот сеанс</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Time per article done</source>
        <translation>Время на готовую статью</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} ч {1} мин</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0} мин {1} с</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} с</translation>
    </message>
    <message>
        <source>{0}: {1} articles, {2} decisions, {3} of them corrections, {4}.</source>
        <translation>{0}: статей {1}, решений {2}, из них исправлений {3}, {4}.</translation>
    </message>
</context>
</TS>
