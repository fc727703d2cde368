<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz" sourcelanguage="en">
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept 1 value</source>
        <translation>1 ta qiymatni qabul qilish</translation>
    </message>
    <message>
        <source>Accept by score</source>
        <translation>Baho boʻyicha qabul qilish</translation>
    </message>
    <message>
        <source>Accept {0} values</source>
        <translation>{0} ta qiymatni qabul qilish</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maydon</translation>
    </message>
    <message>
        <source>No undecided suggestion is scored so high.</source>
        <translation>Bunday yuqori baholi hal qilinmagan taklif yoʻq.</translation>
    </message>
    <message>
        <source>Scored at least</source>
        <translation>Eng past baho</translation>
    </message>
    <message>
        <source>Suggestions of</source>
        <translation>Maydon takliflari</translation>
    </message>
    <message>
        <source>every field</source>
        <translation>barcha maydonlar</translation>
    </message>
    <message>
        <source>scored at least</source>
        <translation>eng past baho</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>This is the first article of the list.</source>
        <translation>Bu — roʻyxatdagi birinchi maqola.</translation>
    </message>
    <message>
        <source>This is the last article of the list.</source>
        <translation>Bu — roʻyxatdagi oxirgi maqola.</translation>
    </message>
</context>
<context>
    <name>AgainstAnchoring</name>
    <message>
        <source>One field is blind: Enter fills it in, X says that nothing is there.</source>
        <translation>Bitta maydon yopiq: Enter uni toʻldiradi, X hech narsa yoʻqligini bildiradi.</translation>
    </message>
    <message>
        <source>{0} fields are blind: Enter fills one in, X says that nothing is there.</source>
        <translation>{0} ta maydon yopiq: Enter birini toʻldiradi, X hech narsa yoʻqligini bildiradi.</translation>
    </message>
</context>
<context>
    <name>AlwaysRules</name>
    <message>
        <source>Decide on the value first; then make a rule of it.</source>
        <translation>Avval qiymatni hal qiling, keyin undan qoida tuzing.</translation>
    </message>
    <message>
        <source>Go to a line of the article first; one that is too long makes no rule.</source>
        <translation>Avval maqolaning biror satriga oʻting; juda uzun satrdan qoida tuzilmaydi.</translation>
    </message>
    <message>
        <source>There is nothing here to make a rule of: go to a value, or to a block.</source>
        <translation>Bu yerda qoida tuzadigan narsa yoʻq: qiymat yoki blokka oʻting.</translation>
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
        <translation>Taklif taʼsiriga qarshi</translation>
    </message>
    <message>
        <source>Altered until you decide: where accepting is cheap, wrong ones are waved through (arXiv 2509.08514).</source>
        <translation>Siz hal qilguningizcha oʻzgartirilgan: qabul qilish oson joyda xatolar koʻrilmay oʻtib ketadi (arXiv 2509.08514).</translation>
    </message>
    <message>
        <source>Blind articles</source>
        <translation>Yopiq maqolalar</translation>
    </message>
    <message>
        <source>Hidden until you enter what you find: a suggestion seen first sways the eye (Berzak et al. 2016).</source>
        <translation>Topganingizni kiritguningizcha yashirin: avval koʻrilgan taklif koʻzni chalgʻitadi (Berzak et al. 2016).</translation>
    </message>
    <message>
        <source>Planted errors</source>
        <translation>Sinov xatolari</translation>
    </message>
    <message>
        <source>Share of blind articles</source>
        <translation>Yopiq maqolalar ulushi</translation>
    </message>
    <message>
        <source>Share of planted errors</source>
        <translation>Sinov xatolari ulushi</translation>
    </message>
    <message>
        <source>Why, and how it works…</source>
        <translation>Nega va qanday ishlaydi…</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>maydonlar</translation>
    </message>
    <message>
        <source>off</source>
        <translation>oʻchiq</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Enter takes · Esc leaves</source>
        <translation>Enter — olish · Esc — chiqish</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Articles</source>
        <translation>Maqolalar</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hozir nusxa olish</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Zaxira nusxalar</translation>
    </message>
    <message>
        <source>Backups of {0}</source>
        <translation>{0}: zaxira nusxalar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tayyor</translation>
    </message>
    <message>
        <source>It had {0} articles then, {1} done. What it is now is backed up first, and can be restored as well.</source>
        <translation>Oʻshanda unda {0} ta maqola bor edi, {1} tasi tayyor. Hozirgi holatdan avval nusxa olinadi, uni ham tiklash mumkin.</translation>
    </message>
    <message>
        <source>Kept in {0}: all of the last day, the last of each day for a month, then the last of each month.</source>
        <translation>{0} da saqlanadi: oxirgi kunniki barchasi, bir oy davomida har kunning oxirgisi, keyin har oyning oxirgisi.</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Oxirgi qaror</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Olingan</translation>
    </message>
    <message>
        <source>Make the project what it was on {0}?</source>
        <translation>Loyiha {0} dagi holatiga qaytarilsinmi?</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Jarayon</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Tiklash</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Tiklash…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Hajmi</translation>
    </message>
    <message>
        <source>There is no backup yet. They are kept in {0}.</source>
        <translation>Hali zaxira nusxa yoʻq. Ular {0} da saqlanadi.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sababi</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>soʻrov boʻyicha</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>tiklashdan oldin</translation>
    </message>
    <message>
        <source>before a change of many articles</source>
        <translation>koʻp maqolani oʻzgartirishdan oldin</translation>
    </message>
    <message>
        <source>before a change of the fields</source>
        <translation>maydonlarni oʻzgartirishdan oldin</translation>
    </message>
    <message>
        <source>before an update of the project</source>
        <translation>loyihani yangilashdan oldin</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>shikastlangan</translation>
    </message>
    <message>
        <source>start of a day</source>
        <translation>kun boshi</translation>
    </message>
</context>
<context>
    <name>BlockKeys</name>
    <message>
        <source>Blocks like the last one that were moved with it: {0}</source>
        <translation>Oxirgi blok bilan birga koʻchirilgan oʻxshash bloklar: {0}</translation>
    </message>
    <message>
        <source>First take a block into the body or out of it; then this does the same.</source>
        <translation>Avval biror blokni maqola matniga oling yoki undan chiqaring; shundan keyin bu buyruq oʻshani takrorlaydi.</translation>
    </message>
    <message>
        <source>No block of this article is in doubt.</source>
        <translation>Bu maqolada shubhali blok yoʻq.</translation>
    </message>
    <message>
        <source>No other block looks like the last one.</source>
        <translation>Oxirgi blokka oʻxshash boshqa blok yoʻq.</translation>
    </message>
    <message>
        <source>Nothing is left out between the body&apos;s first and last block.</source>
        <translation>Maqola matnining birinchi va oxirgi bloki orasida tushib qolgani yoʻq.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Correct a value first; then the correction can be spread.</source>
        <translation>Avval biror qiymatni tuzating; shundan keyin tuzatishni yoyish mumkin.</translation>
    </message>
    <message>
        <source>Merge “{0}” into</source>
        <translation>“{0}” qiymatini bunga birlashtirish</translation>
    </message>
    <message>
        <source>Move this mention of “{0}” to</source>
        <translation>“{0}” eslatmasini bunga koʻchirish</translation>
    </message>
    <message>
        <source>Move “{0}” to the field</source>
        <translation>“{0}” qiymatini maydonga koʻchirish</translation>
    </message>
    <message>
        <source>Split the value</source>
        <translation>Qiymatni boʻlish</translation>
    </message>
    <message>
        <source>The field has no other value to merge this one into.</source>
        <translation>Maydonda birlashtirish uchun boshqa qiymat yoʻq.</translation>
    </message>
    <message>
        <source>The value has no mention to move.</source>
        <translation>Qiymatda koʻchiriladigan eslatma yoʻq.</translation>
    </message>
    <message>
        <source>The value was changed meanwhile, so nothing was done.</source>
        <translation>Qiymat bu orada oʻzgargan, shuning uchun hech narsa qilinmadi.</translation>
    </message>
    <message>
        <source>There is no other field.</source>
        <translation>Boshqa maydon yoʻq.</translation>
    </message>
    <message>
        <source>There is no other value.</source>
        <translation>Boshqa qiymat yoʻq.</translation>
    </message>
    <message>
        <source>{0} takes one value, so it cannot be split.</source>
        <translation>{0} bitta qiymatli, shuning uchun boʻlib boʻlmaydi.</translation>
    </message>
    <message>
        <source>“{0}” stands in 1 more article · {2} corrects it there, too</source>
        <translation>“{0}” yana 1 ta maqolada bor · {2} u yerda ham tuzatadi</translation>
    </message>
    <message>
        <source>“{0}” stands in {1} more articles · {2} corrects it there, too</source>
        <translation>“{0}” yana {1} ta maqolada bor · {2} u yerda ham tuzatadi</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source> · Ctrl+Z takes it back</source>
        <translation> · Ctrl+Z bekor qiladi</translation>
    </message>
    <message>
        <source> · {0} could not be changed</source>
        <translation> · {0} tasini oʻzgartirib boʻlmadi</translation>
    </message>
    <message>
        <source> · {0} left out</source>
        <translation> · {0} tasi chetda qoldirildi</translation>
    </message>
    <message>
        <source> · {0} were changed meanwhile and stay</source>
        <translation> · {0} tasi bu orada oʻzgargan va shunday qoladi</translation>
    </message>
    <message>
        <source>1 value in 1 article</source>
        <translation>1 ta maqolada 1 ta qiymat</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Maqolalar</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Bekor qilindi: hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Oʻzgartirish</translation>
    </message>
    <message>
        <source>Change 1 value</source>
        <translation>1 ta qiymatni oʻzgartirish</translation>
    </message>
    <message>
        <source>Change {0} values</source>
        <translation>{0} ta qiymatni oʻzgartirish</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation>Oʻzgartirildi: {0}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>First the changes that wait must be saved.</source>
        <translation>Avval kutayotgan oʻzgarishlar saqlanishi kerak.</translation>
    </message>
    <message>
        <source>Keep a copy of the project first, beside it (the last 3 are kept)</source>
        <translation>Avval loyiha nusxasini yoniga saqlash (oxirgi 3 tasi turadi)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Izlanmoqda…</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Hech narsa topilmadi.</translation>
    </message>
    <message>
        <source>Only the {0} that cannot be changed</source>
        <translation>Faqat oʻzgartirib boʻlmaydigan {0} tasi</translation>
    </message>
    <message>
        <source>Space leaves a row out · Ctrl+Enter does it · Esc leaves</source>
        <translation>Space — qatorni chetda qoldirish · Ctrl+Enter — bajarish · Esc — chiqish</translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation>Qaysi maqolalar</translation>
    </message>
    <message>
        <source>all articles</source>
        <translation>barcha maqolalar</translation>
    </message>
    <message>
        <source>narrow down by a filter, such as lang:uz</source>
        <translation>filtr bilan toraytiring, masalan lang:uz</translation>
    </message>
    <message>
        <source>the {0} articles in the list</source>
        <translation>roʻyxatdagi {0} ta maqola</translation>
    </message>
    <message>
        <source>the {0} selected articles</source>
        <translation>tanlangan {0} ta maqola</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>shu maqola</translation>
    </message>
    <message>
        <source>{0} values in 1 article</source>
        <translation>1 ta maqolada {0} ta qiymat</translation>
    </message>
    <message>
        <source>{0} values in {1} articles</source>
        <translation>{1} ta maqolada {0} ta qiymat</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Candidates</source>
        <translation>Variantlar</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>joins the list</source>
        <translation>roʻyxatga qoʻshiladi</translation>
    </message>
    <message>
        <source>no words of the text</source>
        <translation>matnda soʻzlari yoʻq</translation>
    </message>
    <message>
        <source>stands now</source>
        <translation>hozirgi qiymat</translation>
    </message>
    <message>
        <source>{0} mentions</source>
        <translation>{0} ta eslatma</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Nothing else was suggested for {0}.</source>
        <translation>{0}: boshqa taklif yoʻq.</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Each part becomes a value, with the mentions in which it stands.</source>
        <translation>Har bir qism oʻzi uchraydigan eslatmalar bilan alohida qiymat boʻladi.</translation>
    </message>
    <message>
        <source>Find and change values</source>
        <translation>Qiymatlarni topish va oʻzgartirish</translation>
    </message>
    <message>
        <source>In the field</source>
        <translation>Maydonda</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Izlash</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Katta-kichik harfni farqlash</translation>
    </message>
    <message>
        <source>Move to the field</source>
        <translation>Maydonga koʻchirish</translation>
    </message>
    <message>
        <source>No value would be changed by this.</source>
        <translation>Bundan hech bir qiymat oʻzgarmaydi.</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulyar ifoda</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Bunga almashtirish</translation>
    </message>
    <message>
        <source>Split the value there</source>
        <translation>Qiymatni oʻsha yerda boʻlish</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Keyin</translation>
    </message>
    <message>
        <source>To the field</source>
        <translation>Maydonga</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>U bilan nima qilinadi</translation>
    </message>
    <message>
        <source>Whole value</source>
        <translation>Butun qiymat</translation>
    </message>
    <message>
        <source>Write what to look for in the values.</source>
        <translation>Qiymatlardan nima izlanishini yozing.</translation>
    </message>
    <message>
        <source>every field</source>
        <translation>barcha maydonlar</translation>
    </message>
</context>
<context>
    <name>ChoicesEditor</name>
    <message>
        <source>Add</source>
        <translation>Qoʻshish</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Variantlar</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pastga</translation>
    </message>
    <message>
        <source>Its values become “{0}”</source>
        <translation>Qiymatlari “{0}” boʻladi</translation>
    </message>
    <message>
        <source>Its values go</source>
        <translation>Qiymatlari oʻchiriladi</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Olib tashlash…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yuqoriga</translation>
    </message>
    <message>
        <source>new choice</source>
        <translation>yangi variant</translation>
    </message>
    <message>
        <source>{0} (choice)</source>
        <translation>{0} (variant)</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>1 article selected</source>
        <translation>1 ta maqola tanlangan</translation>
    </message>
    <message>
        <source>Done {0}</source>
        <translation>Tayyor {0}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtrlar</translation>
    </message>
    <message>
        <source>Filter…  status:todo missing:people</source>
        <translation>Filtr…  status:todo missing:people</translation>
    </message>
    <message>
        <source>Flagged {0}</source>
        <translation>Belgili {0}</translation>
    </message>
    <message>
        <source>Order: {0}</source>
        <translation>Tartib: {0}</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Saqlangan filtrlar</translation>
    </message>
    <message>
        <source>The order of the queue</source>
        <translation>Navbat tartibi</translation>
    </message>
    <message>
        <source>To do {0}</source>
        <translation>Qolgan {0}</translation>
    </message>
    <message>
        <source>What can be done with them; Esc in the list selects none</source>
        <translation>Ular bilan nima qilish mumkin; roʻyxatda Esc tanlovni bekor qiladi</translation>
    </message>
    <message>
        <source>Words, or field:value as in  people:Aripov  published&gt;2024-06  status:done.  F1 shows all.</source>
        <translation>Soʻzlar yoki maydon:qiymat, masalan  people:Aripov  published&gt;2024-06  status:done.  F1 hammasini koʻrsatadi.</translation>
    </message>
    <message>
        <source>{0} articles selected</source>
        <translation>{0} ta maqola tanlangan</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Article text: {0} pixels</source>
        <translation>Maqola matni: {0} piksel</translation>
    </message>
    <message>
        <source>Column: at most {0} characters</source>
        <translation>Ustun: koʻpi bilan {0} ta belgi</translation>
    </message>
    <message>
        <source>It stays as it is: that is the usual, or as far as it goes.</source>
        <translation>Oʻzgarmadi: bu odatdagi yoki eng chekka qiymat.</translation>
    </message>
    <message>
        <source>Line spacing: {0} %</source>
        <translation>Satrlar oraligʻi: {0} %</translation>
    </message>
    <message>
        <source>“{0}” does nothing: this project is open for reading only.</source>
        <translation>“{0}” ishlamaydi: loyiha faqat oʻqish uchun ochilgan.</translation>
    </message>
</context>
<context>
    <name>CommandDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Buyruq</translation>
    </message>
    <message>
        <source>It reads one line of JSON for each article and writes one line of suggestions. It runs with your rights, in the folder of the project; a command that you save here may run on this computer.</source>
        <translation>U har bir maqola uchun bir qator JSON oʻqiydi va bir qator taklif yozadi. U sizning huquqlaringiz bilan loyiha papkasida ishlaydi; bu yerda saqlangan buyruq shu kompyuterda ishlashi mumkin.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>New command</source>
        <translation>Yangi buyruq</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Seconds for an article</source>
        <translation>Bir maqolaga soniya</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>There is no other article in the list.</source>
        <translation>Roʻyxatda boshqa maqola yoʻq.</translation>
    </message>
    <message>
        <source>There is no second window.</source>
        <translation>Ikkinchi oyna yoʻq.</translation>
    </message>
    <message>
        <source>{0}, second window – Copydesk</source>
        <translation>{0}, ikkinchi oyna – Copydesk</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>The project could not be opened because of a mistake in the program.</source>
        <translation>Dasturdagi xato tufayli loyihani ochib boʻlmadi.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A mistake in the program</source>
        <translation>Dasturda xato</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Nusxalandi</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Hisobotdan nusxa olish</translation>
    </message>
    <message>
        <source>Copydesk made a mistake. All that was saved stays saved, and you can go on. Please send the report below to the makers; nothing of your articles is in it.</source>
        <translation>Copydesk xatoga yoʻl qoʻydi. Saqlangan narsalarning hammasi joyida, ishni davom ettirishingiz mumkin. Quyidagi hisobotni dastur mualliflariga yuboring; unda maqolalaringizdan hech narsa yoʻq.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Davom etish</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Hisobot</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This project is open for reading only: nothing is changed.</source>
        <translation>Loyiha faqat oʻqish uchun ochilgan: hech narsa oʻzgartirilmaydi.</translation>
    </message>
</context>
<context>
    <name>DropList</name>
    <message>
        <source>Completions</source>
        <translation>Toʻldirish variantlari</translation>
    </message>
</context>
<context>
    <name>EditorHost</name>
    <message>
        <source>Blocks go in and out of the body in the article, with B</source>
        <translation>Bloklar maqolaning oʻzida B bilan matnga olinadi va chiqariladi</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile and left empty. Enter puts yours in its place, Esc leaves it.</source>
        <translation>Bu orada boshqa joyda oʻzgartirilib, boʻsh qoldirilgan. Enter siznikini qoʻyadi, Esc borini qoldiradi.</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile to “{0}”. Enter puts yours in its place, Esc leaves it.</source>
        <translation>Bu orada boshqa joyda oʻzgartirilgan: “{0}”. Enter siznikini qoʻyadi, Esc borini qoldiradi.</translation>
    </message>
    <message>
        <source>Nothing else was suggested for {0}: there is no runner-up.</source>
        <translation>{0}: boshqa taklif yoʻq, boshqa variant ham yoʻq.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Choose another list on the left, or go on with what is still to do.</source>
        <translation>Chapda boshqa roʻyxatni tanlang yoki qolganlarini davom ettiring.</translation>
    </message>
    <message>
        <source>Choose one on the left, or press Alt →.</source>
        <translation>Chapdan birini tanlang yoki Alt → ni bosing.</translation>
    </message>
    <message>
        <source>Drop files or a folder on this window, or import them: pages, texts, JSONL, JSON, CSV.</source>
        <translation>Fayllar yoki jildni shu oynaga tashlang yoxud import qiling: sahifalar, matnlar, JSONL, JSON, CSV.</translation>
    </message>
    <message>
        <source>Export the dataset…</source>
        <translation>Toʻplamni eksport qilish…</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Maqolalarni import qilish…</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Ochiq maqola yoʻq</translation>
    </message>
    <message>
        <source>No article matches</source>
        <translation>Mos maqola yoʻq</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Hali maqola yoʻq</translation>
    </message>
    <message>
        <source>Nothing in this list matches “{0}”.</source>
        <translation>Bu roʻyxatda “{0}” filtriga mos maqola yoʻq.</translation>
    </message>
    <message>
        <source>Nothing left to review</source>
        <translation>Tekshiriladigan maqola qolmadi</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>Tayyorlarini koʻrsatish</translation>
    </message>
    <message>
        <source>Show what is to do</source>
        <translation>Qolganlarini koʻrsatish</translation>
    </message>
    <message>
        <source>Show what was skipped</source>
        <translation>Oʻtkazib yuborilganlarini koʻrsatish</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Filtrni olib tashlash</translation>
    </message>
    <message>
        <source>That was the last of this list</source>
        <translation>Bu roʻyxatdagi oxirgisi edi</translation>
    </message>
    <message>
        <source>{0} articles are done.</source>
        <translation>{0} ta maqola tayyor.</translation>
    </message>
    <message>
        <source>{0} were skipped and wait for another look.</source>
        <translation>{0} tasi oʻtkazib yuborilgan, yana bir koʻrib chiqishni kutmoqda.</translation>
    </message>
</context>
<context>
    <name>EvidenceActions</name>
    <message>
        <source>Choose words first: click, drag, or use the arrow keys.</source>
        <translation>Avval soʻzlarni tanlang: bosing, sudrang yoki strelkalardan foydalaning.</translation>
    </message>
    <message>
        <source>No other value has these words as evidence.</source>
        <translation>Bu soʻzlar boshqa hech bir qiymatga asos emas.</translation>
    </message>
    <message>
        <source>Put the text cursor inside the mention (F7), or select the words there to leave out.</source>
        <translation>Matn kursorini eslatma ichiga qoʻying (F7) yoki undan chiqariladigan soʻzlarni tanlang.</translation>
    </message>
    <message>
        <source>Select words to join with the mention, or go to a value with two.</source>
        <translation>Eslatmaga qoʻshiladigan soʻzlarni tanlang yoki ikkita eslatmali qiymatga oʻting.</translation>
    </message>
    <message>
        <source>The words of such a value are looked for in one place only.</source>
        <translation>Bunday qiymatning soʻzlari faqat bitta joydan izlanadi.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>1 record written to {1}</source>
        <translation>1 ta yozuv saqlandi: {1}</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Bekor qilindi: hech narsa yozilmadi.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Export the dataset</source>
        <translation>Toʻplamni eksport qilish</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>About this format…</source>
        <translation>Bu format haqida…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Qoldirish</translation>
    </message>
    <message>
        <source>No article is {0} yet.</source>
        <translation>“{0}” holatidagi maqola hali yoʻq.</translation>
    </message>
    <message>
        <source>Preview and losses</source>
        <translation>Koʻrib chiqish va yoʻqotishlar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Almashtirish</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Hisobot</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Boʻlinish</translation>
    </message>
    <message>
        <source>These exist already: {0}. Replace them?</source>
        <translation>Bular allaqachon bor: {0}. Almashtirilsinmi?</translation>
    </message>
    <message>
        <source>This format leaves behind: {0}</source>
        <translation>Bu format saqlamaydi: {0}</translation>
    </message>
    <message>
        <source>This format leaves nothing behind.</source>
        <translation>Bu format hammasini saqlaydi.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nima</translation>
    </message>
    <message>
        <source>{0} exists already. Replace it?</source>
        <translation>{0} allaqachon bor. Almashtirilsinmi?</translation>
    </message>
    <message>
        <source>{0} records written to {1}</source>
        <translation>{0} ta yozuv saqlandi: {1}</translation>
    </message>
</context>
<context>
    <name>ExtractionDialog</name>
    <message>
        <source>All fields</source>
        <translation>Barcha maydonlar</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Maqola</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Maqolalar</translation>
    </message>
    <message>
        <source>Articles behind the figure; Enter opens one</source>
        <translation>Raqam ortidagi maqolalar; Enter maqolani ochadi</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ikkalasi</translation>
    </message>
    <message>
        <source>Choose a line to see the articles behind it.</source>
        <translation>Ortidagi maqolalarni ko‘rish uchun qatorni tanlang.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Commonest corrections</source>
        <translation>Eng ko‘p uchraydigan tuzatishlar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Solishtirish</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Tuzatishlar</translation>
    </message>
    <message>
        <source>Counting: {0} of {1} articles…</source>
        <translation>Sanalmoqda: {1} maqoladan {0} tasi…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Sanalmoqda…</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Ish borishi</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Har biriga</translation>
    </message>
    <message>
        <source>Extraction quality</source>
        <translation>Ajratib olish sifati</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Ekstraktor</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maydon</translation>
    </message>
    <message>
        <source>Field whose scores are shown</source>
        <translation>Baholari ko‘rsatilgan maydon</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Maydonlar</translation>
    </message>
    <message>
        <source>Figures by field and extractor</source>
        <translation>Maydon va ekstraktorlar bo‘yicha ko‘rsatkichlar</translation>
    </message>
    <message>
        <source>First alone</source>
        <translation>Faqat birinchisi</translation>
    </message>
    <message>
        <source>Judged by {0} finished articles. In brackets the interval in which a share lies with 95 % confidence.</source>
        <translation>{0} ta tugatilgan maqola bo‘yicha baholandi. Qavs ichida ulush 95 % ishonch bilan yotadigan oraliq.</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>O‘tkazib yuborilgan</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Hech biri</translation>
    </message>
    <message>
        <source>No article is finished yet: finish some, and their decisions judge what was suggested.</source>
        <translation>Hali tugatilgan maqola yo‘q: bir nechtasini tugating, ulardagi qarorlar takliflarni baholaydi.</translation>
    </message>
    <message>
        <source>Picture of the plots (*.png)</source>
        <translation>Grafiklar rasmi (*.png)</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Aniqlik</translation>
    </message>
    <message>
        <source>Put in its place</source>
        <translation>O‘rniga qo‘yilgan</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>To‘liqlik</translation>
    </message>
    <message>
        <source>Report (*.md)</source>
        <translation>Hisobot (*.md)</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>To‘g‘ri</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Boshqa nom bilan saqlash…</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Ko‘rsatkichlarni saqlash</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Saqlandi: {0}</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Baholar</translation>
    </message>
    <message>
        <source>Second alone</source>
        <translation>Faqat ikkinchisi</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Yonma-yon</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Manba</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Manbalar</translation>
    </message>
    <message>
        <source>Sources that needed most corrections</source>
        <translation>Eng ko‘p tuzatish talab qilgan manbalar</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Amalda</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Taklif qilingan</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Jadval (*.csv)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Marta</translation>
    </message>
    <message>
        <source>Two extractors side by side</source>
        <translation>Ikki ekstraktor yonma-yon</translation>
    </message>
    <message>
        <source>What was wrong or missing, {0} cases. Enter opens an article.</source>
        <translation>Noto‘g‘ri yoki yetishmagan: {0} ta holat. Enter maqolani ochadi.</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Noto‘g‘ri</translation>
    </message>
    <message>
        <source>Wrong, first</source>
        <translation>Noto‘g‘ri, birinchi</translation>
    </message>
    <message>
        <source>Wrong, second</source>
        <translation>Noto‘g‘ri, ikkinchi</translation>
    </message>
    <message>
        <source>all that was suggested</source>
        <translation>barcha takliflar</translation>
    </message>
    <message>
        <source>articles finished</source>
        <translation>tugatilgan maqolalar</translation>
    </message>
    <message>
        <source>corrections an article</source>
        <translation>har maqolaga tuzatish</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hech narsa</translation>
    </message>
    <message>
        <source>of them right</source>
        <translation>to‘g‘rilari</translation>
    </message>
    <message>
        <source>score</source>
        <translation>baho</translation>
    </message>
    <message>
        <source>with</source>
        <translation>bilan</translation>
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
        <translation>1 ta andoza</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Ruxsat berish</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>Ruxsat berish…</translation>
    </message>
    <message>
        <source>Another extractor is called “{0}”.</source>
        <translation>Boshqa ajratuvchi “{0}” deb ataladi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Bekor qilindi.</translation>
    </message>
    <message>
        <source>Cancelled: what was proposed until then is kept.</source>
        <translation>Bekor qilindi: shu paytgacha taklif qilingani saqlandi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Tahrirlash…</translation>
    </message>
    <message>
        <source>Extractors</source>
        <translation>Ajratuvchilar</translation>
    </message>
    <message>
        <source>Fields that it may fill</source>
        <translation>U toʻldirishi mumkin boʻlgan maydonlar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Qayerdan</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yordam</translation>
    </message>
    <message>
        <source>In a field of one value, what stands there goes behind it.</source>
        <translation>Bitta qiymatli maydonda turgan qiymat uning orqasiga oʻtadi.</translation>
    </message>
    <message>
        <source>Its values stand first</source>
        <translation>Uning qiymatlari birinchi turadi</translation>
    </message>
    <message>
        <source>Let this command run on this computer?</source>
        <translation>Bu buyruqqa shu kompyuterda ishlashga ruxsat berilsinmi?</translation>
    </message>
    <message>
        <source>Looking for extractors…</source>
        <translation>Ajratuvchilar qidirilmoqda…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>New command…</source>
        <translation>Yangi buyruq…</translation>
    </message>
    <message>
        <source>Patterns are regular expressions, each for one field. Patterns… adds some.</source>
        <translation>Andozalar — har biri bitta maydon uchun muntazam ifodalar. “Andozalar…” ularni qoʻshadi.</translation>
    </message>
    <message>
        <source>Patterns…</source>
        <translation>Andozalar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ishga tushirish</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Qoʻllash</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Holati</translation>
    </message>
    <message>
        <source>Try on this article</source>
        <translation>Shu maqolada sinash</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versiya</translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation>Qaysi maqolalar</translation>
    </message>
    <message>
        <source>all articles</source>
        <translation>barcha maqolalar</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>hammasi</translation>
    </message>
    <message>
        <source>the {0} articles in the list</source>
        <translation>roʻyxatdagi {0} ta maqola</translation>
    </message>
    <message>
        <source>the {0} selected articles</source>
        <translation>tanlangan {0} ta maqola</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>shu maqola</translation>
    </message>
    <message>
        <source>{0}

It came with the project. It runs with your rights.</source>
        <translation>{0}

U loyiha bilan birga keldi. U sizning huquqlaringiz bilan ishlaydi.</translation>
    </message>
    <message>
        <source>{0} patterns</source>
        <translation>{0} ta andoza</translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <source>All fields</source>
        <translation>Barcha maydonlar</translation>
    </message>
    <message>
        <source>in all fields</source>
        <translation>barcha maydonlarda</translation>
    </message>
    <message>
        <source>in no field</source>
        <translation>hech bir maydonda</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>maydonda: {0}</translation>
    </message>
    <message>
        <source>in {0} fields</source>
        <translation>{0} ta maydonda</translation>
    </message>
</context>
<context>
    <name>FieldDelegate</name>
    <message>
        <source>hidden</source>
        <translation>yashirin</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Attributes</source>
        <translation>Atributlar</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Variantlar</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Izoh</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Yashirin</translation>
    </message>
    <message>
        <source>Hot key</source>
        <translation>Tezkor tugma</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kalit</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Many values</source>
        <translation>Koʻp qiymatli</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Boshqa nomlari</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Majburiy</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Turi</translation>
    </message>
    <message>
        <source>What the field is called in exports, imports and queries.</source>
        <translation>Maydonning eksport, import va soʻrovlardagi nomi.</translation>
    </message>
    <message>
        <source>keys that an import may use for it</source>
        <translation>importda uchrashi mumkin boʻlgan kalitlar</translation>
    </message>
    <message>
        <source>ninjs</source>
        <translation>ninjs</translation>
    </message>
    <message>
        <source>role, unit …: what a value may carry beside itself</source>
        <translation>rol, birlik …: qiymatga ilova qilinadigan maʼlumotlar</translation>
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
        <translation>Andozaga oʻtish (boshqa maydonlar yashiriladi)</translation>
    </message>
    <message>
        <source>Fields (*.yaml *.yml *.toml)</source>
        <translation>Maydonlar (*.yaml *.yml *.toml)</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>Fayldan oʻqish…</translation>
    </message>
    <message>
        <source>Take over the fields of a template</source>
        <translation>Andoza maydonlarini olish</translation>
    </message>
    <message>
        <source>The fields were written to {0}</source>
        <translation>Maydonlar yozildi: {0}</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>Faylga yozish…</translation>
    </message>
</context>
<context>
    <name>FieldListModel</name>
    <message>
        <source>hidden</source>
        <translation>yashirin</translation>
    </message>
</context>
<context>
    <name>FieldListing</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Qoʻshish</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Oʻ&amp;chirish…</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Yashirish</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Birlashtirish…</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pastga</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Maydonlar</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Koʻrsatish</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yuqoriga</translation>
    </message>
</context>
<context>
    <name>FieldPlan</name>
    <message>
        <source>Go on</source>
        <translation>Davom etish</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Hali hech narsa oʻzgarmagan.</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Chiqarish</translation>
    </message>
    <message>
        <source>Take these values out of the records?</source>
        <translation>Bu qiymatlar yozuvlardan chiqarilsinmi?</translation>
    </message>
    <message>
        <source>Undo brings them back; nothing else does but the backup that is made now.</source>
        <translation>Ularni faqat bekor qilish yoki hozir yaratiladigan zaxira nusxa qaytaradi.</translation>
    </message>
    <message>
        <source>Values would go from: {0}</source>
        <translation>Qiymatlari yoʻqoladigan maydonlar: {0}</translation>
    </message>
    <message>
        <source>What happens to the values that are there</source>
        <translation>Bor qiymatlar nima boʻladi</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Apply</source>
        <translation>Qoʻllash</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Delete “{0}” with its values?</source>
        <translation>“{0}” qiymatlari bilan oʻchirilsinmi?</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Maydonlar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yordam</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Yashirish</translation>
    </message>
    <message>
        <source>In it stand {0} suggestions and {1} decided values. Hidden, it keeps them all.</source>
        <translation>Unda {0} ta taklif va {1} ta hal qilingan qiymat bor. Yashirilsa, hammasi saqlanib qoladi.</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Yangi maydon</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Tiklash</translation>
    </message>
    <message>
        <source>Templates and files…</source>
        <translation>Andozalar va fayllar…</translation>
    </message>
    <message>
        <source>The command “{0}” has this key.</source>
        <translation>Bu tugma “{0}” buyrugʻiniki.</translation>
    </message>
    <message>
        <source>The fields are changed. The project before that is kept: {0}, under Backups…</source>
        <translation>Maydonlar o‘zgartirildi. Undan oldingi loyiha saqlandi: {0}, “Zaxira nusxalar…” ichida</translation>
    </message>
    <message>
        <source>The fields are changed; Ctrl+Z takes it back.</source>
        <translation>Maydonlar oʻzgartirildi; Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>into {0}</source>
        <translation>bunga: {0}</translation>
    </message>
    <message>
        <source>“{0}” has this key.</source>
        <translation>Bu tugma “{0}” maydoniniki.</translation>
    </message>
</context>
<context>
    <name>FiltersDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pastga</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Tartib</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Saqlangan filtrlar</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Koʻrsatadi</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yuqoriga</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>hammasi</translation>
    </message>
    <message>
        <source>the order just then</source>
        <translation>oʻsha paytdagi tartib</translation>
    </message>
    <message>
        <source>what is shown just then</source>
        <translation>oʻsha paytda koʻrsatilgani</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close, keep selected</source>
        <translation>Yopish, tanlov qolsin</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Maqoladan izlash</translation>
    </message>
    <message>
        <source>Find in the article…</source>
        <translation>Maqoladan izlash…</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Keyingi joy</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Oldingi joy</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>not found</source>
        <translation>topilmadi</translation>
    </message>
    <message>
        <source>{0} of more than {1}</source>
        <translation>{0} / {1} dan ortiq</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Keys and messages</source>
        <translation>Tugmalar va xabarlar</translation>
    </message>
    <message>
        <source>Saved · {0}</source>
        <translation>Saqlandi · {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saqlanmoqda…</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Annotator {0}</source>
        <translation>Tekshiruvchi {0}</translation>
    </message>
    <message>
        <source>Decisions are signed with this name</source>
        <translation>Qarorlar shu nom bilan imzolanadi</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menyu</translation>
    </message>
    <message>
        <source>Menu (Alt)</source>
        <translation>Menyu (Alt)</translation>
    </message>
    <message>
        <source>Open for reading only: nothing in this project can be changed</source>
        <translation>Faqat oʻqish uchun ochilgan: bu loyihada hech narsani oʻzgartirib boʻlmaydi</translation>
    </message>
    <message>
        <source>Project {0}</source>
        <translation>Loyiha {0}</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Faqat oʻqish</translation>
    </message>
    <message>
        <source>Search articles or run a command</source>
        <translation>Maqola izlash yoki buyruq berish</translation>
    </message>
    <message>
        <source>{0} of {1} done, {2} flagged</source>
        <translation>{1} tadan {0} tasi tayyor, {2} tasi belgilangan</translation>
    </message>
    <message>
        <source>{0} of {1} reviewed</source>
        <translation>Tekshirilgan: {0} / {1}</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>About fields</source>
        <translation>Maydonlar haqida</translation>
    </message>
    <message>
        <source>About the format {0}</source>
        <translation>{0} formati haqida</translation>
    </message>
    <message>
        <source>Against anchoring</source>
        <translation>Taklif taʼsiriga qarshi</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>Barcha formatlar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Extractors of your own</source>
        <translation>Oʻzingizning ajratuvchilaringiz</translation>
    </message>
    <message>
        <source>Importing with a mapping</source>
        <translation>Moslik bilan import qilish</translation>
    </message>
    <message>
        <source>Project rules</source>
        <translation>Loyiha qoidalari</translation>
    </message>
    <message>
        <source>What the filter understands</source>
        <translation>Filtr nimalarni tushunadi</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>What will be changed</source>
        <translation>Nima oʻzgaradi</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>1 record was looked at.</source>
        <translation>1 ta yozuv koʻrildi.</translation>
    </message>
    <message>
        <source>About this format…</source>
        <translation>Bu format haqida…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fayllar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Izoh</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Maqolalarni import qilish</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Fayllar koʻrilmoqda…</translation>
    </message>
    <message>
        <source>Mapping and first records</source>
        <translation>Moslik va birinchi yozuvlar</translation>
    </message>
    <message>
        <source>There is no article in what was looked at; the reasons stand above.</source>
        <translation>Koʻrilganlarda maqola yoʻq; sabablari yuqorida.</translation>
    </message>
    <message>
        <source>{0} records were looked at.</source>
        <translation>{0} ta yozuv koʻrildi.</translation>
    </message>
    <message>
        <source>{0} records were looked at; {1} cannot be read.</source>
        <translation>{0} ta yozuv koʻrildi; {1} tasi oʻqilmaydi.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Oʻqilmoqda…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Hisobot</translation>
    </message>
    <message>
        <source>Stopping; what was read is kept…</source>
        <translation>Toʻxtatilmoqda; oʻqilganlari saqlanadi…</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Backups…</source>
        <translation>Zaxira nusxalar…</translation>
    </message>
    <message>
        <source>Do not warn again</source>
        <translation>Boshqa ogohlantirilmasin</translation>
    </message>
    <message>
        <source>Give up these changes</source>
        <translation>Bu oʻzgarishlardan voz kechish</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open a project first: its backups are kept beside it.</source>
        <translation>Avval loyihani oching: uning zaxira nusxalari yonida saqlanadi.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Tiklandi.</translation>
    </message>
    <message>
        <source>Restored. What was here before is kept: {0}, under Backups…</source>
        <translation>Tiklandi. Oldingi holat saqlandi: {0}, “Zaxira nusxalar…” ichida</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>Qutqarish…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Nusxasini saqlash…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Qayta urinish</translation>
    </message>
    <message>
        <source>Where shall the copy be?</source>
        <translation>Nusxa qayerda bo‘lsin?</translation>
    </message>
    <message>
        <source>{0} cannot be opened.</source>
        <translation>{0} ochilmadi.</translation>
    </message>
    <message>
        <source>{0} is damaged. What was saved before is kept as far as it can be read; go on in a backup or in a new project.</source>
        <translation>{0} shikastlangan. Avval saqlanganlar oʻqib boʻlgunicha saqlanib qolgan; zaxira nusxada yoki yangi loyihada davom eting.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>As it came</source>
        <translation>Dastlabki holat</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Oʻzgartirish…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Buyruqlar va ularning tugmalari</translation>
    </message>
    <message>
        <source>Enter on a command changes its key. Keys that were changed are bold.</source>
        <translation>Buyruqda Enter bosilsa, tugmasi oʻzgartiriladi. Oʻzgartirilgan tugmalar qalin yozilgan.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tugmalar</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Tugmasiz</translation>
    </message>
    <message>
        <source>Press the key for “{0}”. Esc leaves it as it is.</source>
        <translation>“{0}” uchun tugmani bosing. Esc oʻzgartirmaydi.</translation>
    </message>
    <message>
        <source>Put the selected words into a field; without a selection, go to it</source>
        <translation>Tanlangan soʻzlarni maydonga qoʻyish; tanlov boʻlmasa, maydonga oʻtish</translation>
    </message>
    <message>
        <source>Search by what it does, or by key</source>
        <translation>Vazifasi yoki tugmasi boʻyicha izlash</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Tugmalardan izlash</translation>
    </message>
    <message>
        <source>{0} runs “{1}” already. Press it again to take it from there, Esc leaves it.</source>
        <translation>{0} hozir “{1}” buyrugʻiniki. Undan olish uchun yana bosing, Esc oʻzgartirmaydi.</translation>
    </message>
</context>
<context>
    <name>LinkedView</name>
    <message>
        <source>Article</source>
        <translation>Maqola</translation>
    </message>
    <message>
        <source>Choose one in the queue, or drop files on the window.</source>
        <translation>Navbatdan birini tanlang yoki oynaga fayllarni tashlang.</translation>
    </message>
    <message>
        <source>No article open</source>
        <translation>Ochiq maqola yoʻq</translation>
    </message>
    <message>
        <source>There is nothing to check here: skip it, or read its source again.</source>
        <translation>Bu yerda tekshiradigan narsa yoʻq: oʻtkazib yuboring yoki manbasini qayta oʻqing.</translation>
    </message>
    <message>
        <source>This article has no text</source>
        <translation>Bu maqolada matn yoʻq</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>{0}, line</source>
        <translation>{0}, satr</translation>
    </message>
</context>
<context>
    <name>LookingPage</name>
    <message>
        <source>1 article goes out.</source>
        <translation>1 ta maqola chiqariladi.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Soni</translation>
    </message>
    <message>
        <source>Counted of the first {0} of {1} articles.</source>
        <translation>{1} ta maqoladan dastlabki {0} tasi sanaldi.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Sanalmoqda…</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Birinchi yozuv</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Sanashni toʻxtatish</translation>
    </message>
    <message>
        <source>The splits are told when it is written.</source>
        <translation>Boʻlinish yozilganda ma’lum boʻladi.</translation>
    </message>
    <message>
        <source>What this format leaves behind</source>
        <translation>Bu format nimani saqlamaydi</translation>
    </message>
    <message>
        <source>Without a gold record, because people disagree: {0}.</source>
        <translation>Kelishmovchilik tufayli namunaviy yozuvsiz: {0}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hech narsa</translation>
    </message>
    <message>
        <source>{0} articles go out.</source>
        <translation>{0} ta maqola chiqariladi.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>An editor is open with a value that cannot be kept; Esc leaves it.</source>
        <translation>Ochiq muharrirda saqlab boʻlmaydigan qiymat bor; Esc undan chiqaradi.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Saving the last changes, then the window closes…</source>
        <translation>Oxirgi oʻzgarishlar saqlanmoqda, soʻng oyna yopiladi…</translation>
    </message>
    <message>
        <source>{0} (read-only) – Copydesk</source>
        <translation>{0} (faqat oʻqish) – Copydesk</translation>
    </message>
    <message>
        <source>{0} changes could not be saved. Close without them?</source>
        <translation>{0} ta oʻzgarish saqlanmadi. Ularsiz yopilsinmi?</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Back to the guesses</source>
        <translation>Taxminlarga qaytish</translation>
    </message>
    <message>
        <source>Enter, or typing, changes what a row stands for; Delete takes the guess again.</source>
        <translation>Enter yoki yozish satr maʼnosini oʻzgartiradi; Delete taxminni qaytaradi.</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Nomni topish</translation>
    </message>
    <message>
        <source>Load mapping…</source>
        <translation>Moslikni yuklash…</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Moslik</translation>
    </message>
    <message>
        <source>Save mapping…</source>
        <translation>Moslikni saqlash…</translation>
    </message>
    <message>
        <source>The mapping is in {0}.</source>
        <translation>Moslik {0} faylida.</translation>
    </message>
    <message>
        <source>Their keys and labels, and what they stand for</source>
        <translation>Ularning kalitlari va yorliqlari hamda maʼnosi</translation>
    </message>
    <message>
        <source>There are more names than can be listed; those go by their guess.</source>
        <translation>Nomlar roʻyxatga sigʻmaydi; qolganlari taxmin boʻyicha olinadi.</translation>
    </message>
    <message>
        <source>There is nothing to map: these files have no keys or labels of their own.</source>
        <translation>Moslaydigan narsa yoʻq: bu fayllarda oʻz kaliti yoki yorligʻi yoʻq.</translation>
    </message>
    <message>
        <source>What is extracted is added when it is imported, but for records that bring a review.</source>
        <translation>Ajratib olinganlar import paytida qo‘shiladi, tekshiruvi bor yozuvlardan tashqari.</translation>
    </message>
</context>
<context>
    <name>MarkingView</name>
    <message>
        <source>1 further mention</source>
        <translation>yana 1 ta eslatma</translation>
    </message>
    <message>
        <source>Mention {0} of {1}</source>
        <translation>Eslatma {0} / {1}</translation>
    </message>
    <message>
        <source>Point at the evidence of {0} “{1}”</source>
        <translation>{0} “{1}” qiymatining asosini koʻrsating</translation>
    </message>
    <message>
        <source>There are no further mentions of these words.</source>
        <translation>Bu soʻzlarning boshqa eslatmasi yoʻq.</translation>
    </message>
    <message>
        <source>{0} further mentions</source>
        <translation>yana {0} ta eslatma</translation>
    </message>
</context>
<context>
    <name>NamesModel</name>
    <message>
        <source>Example</source>
        <translation>Misol</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Bizniki</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Ularniki</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Marta</translation>
    </message>
    <message>
        <source>label “{0}”</source>
        <translation>“{0}” yorligʻi</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source> and {0} more</source>
        <translation> va yana {0} ta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Tanlash…</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Maydonlar</translation>
    </message>
    <message>
        <source>Fields (*.yaml *.yml *.toml)</source>
        <translation>Maydonlar (*.yaml *.yml *.toml)</translation>
    </message>
    <message>
        <source>Fields can be changed at any time, values follow.</source>
        <translation>Maydonlarni istalgan vaqtda oʻzgartirish mumkin, qiymatlar moslashadi.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Fayldan…</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Yaratish</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Yangi loyiha</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>{0} jildi yoʻq.</translation>
    </message>
    <message>
        <source>{0} exists already; choose another name.</source>
        <translation>{0} allaqachon bor; boshqa nom tanlang.</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>A note on this article. Enter keeps it, Shift Enter makes a new line, Esc leaves.</source>
        <translation>Maqolaga izoh. Enter saqlaydi, Shift Enter yangi satr ochadi, Esc chiqadi.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Izoh</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Give up these changes</source>
        <translation>Bu oʻzgarishlardan voz kechish</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <translation>Saqlanmadi: {0}</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>One change waits in memory and is tried again.</source>
        <translation>Bitta oʻzgarish xotirada kutmoqda, saqlashga yana urinib koʻriladi.</translation>
    </message>
    <message>
        <source>Show the article</source>
        <translation>Maqolani koʻrsatish</translation>
    </message>
    <message>
        <source>This project is open for reading only: nothing can be decided.</source>
        <translation>Loyiha faqat oʻqish uchun ochilgan: qaror qabul qilib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Qayta urinish</translation>
    </message>
    <message>
        <source>{0} changes wait in memory and are tried again.</source>
        <translation>{0} ta oʻzgarish xotirada kutmoqda, saqlashga yana urinib koʻriladi.</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>What can be written here</source>
        <translation>Bu yerga nima yozish mumkin</translation>
    </message>
</context>
<context>
    <name>OriginalDialog</name>
    <message>
        <source>Address</source>
        <translation>Manzil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Manzildan nusxa olish</translation>
    </message>
    <message>
        <source>Looking for a stored copy…</source>
        <translation>Saqlangan nusxa izlanmoqda…</translation>
    </message>
    <message>
        <source>No address is known for this article.</source>
        <translation>Bu maqolaning manzili maʼlum emas.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the address, and open it yourself.</source>
        <translation>Brauzerni ishga tushirib boʻlmadi. Manzildan nusxa olib, oʻzingiz oching.</translation>
    </message>
    <message>
        <source>No copy of the page was stored.</source>
        <translation>Sahifa nusxasi saqlanmagan.</translation>
    </message>
    <message>
        <source>Open the address</source>
        <translation>Manzilni ochish</translation>
    </message>
    <message>
        <source>Open the stored copy</source>
        <translation>Saqlangan nusxani ochish</translation>
    </message>
    <message>
        <source>Original page</source>
        <translation>Asl sahifa</translation>
    </message>
    <message>
        <source>The stored copy is opened from a file of your own: without scripts, pictures, links and forms, and nothing is fetched. It is removed when Copydesk ends.</source>
        <translation>Saqlangan nusxa oʻzingizdagi fayldan ochiladi: skriptlar, rasmlar, havolalar va shakllarsiz, tarmoqdan hech narsa olinmaydi. Copydesk yopilganda u oʻchiriladi.</translation>
    </message>
    <message>
        <source>This address is not opened: only http and https with a plain host name are.</source>
        <translation>Bu manzil ochilmaydi: faqat oddiy xost nomli http va https manzillar ochiladi.</translation>
    </message>
    <message>
        <source>Your browser fetches this page from {0}, which learns that you look at it.</source>
        <translation>Brauzeringiz bu sahifani {0} saytidan oladi, sayt uni koʻrayotganingizni biladi.</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>A copy of the page as it was stored, for reading only: without scripts, pictures, links and forms. It is removed when Copydesk ends.</source>
        <translation>Sahifaning saqlangan nusxasi, faqat oʻqish uchun: skriptlar, rasmlar, havolalar va shakllarsiz. Copydesk yopilganda u oʻchiriladi.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands and articles</source>
        <translation>Buyruqlar va maqolalar</translation>
    </message>
    <message>
        <source>Field: {0}</source>
        <translation>Maydon: {0}</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Buyruqlar paneli</translation>
    </message>
</context>
<context>
    <name>PatternsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Fields: {0}</source>
        <translation>Maydonlar: {0}</translation>
    </message>
    <message>
        <source>One line a pattern: a field, a score from 0 to 1 if you like, a colon, a regular expression. Its group “value” is the value, other named groups are attributes.</source>
        <translation>Har bir andozaga bir qator: maydon, istasangiz 0 dan 1 gacha baho, ikki nuqta, muntazam ifoda. Uning “value” guruhi — qiymat, boshqa nomli guruhlar — atributlar.</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Andozalar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Enter takes it · Esc leaves</source>
        <translation>Enter — olish · Esc — chiqish</translation>
    </message>
    <message>
        <source>type to narrow the list down</source>
        <translation>roʻyxatni toraytirish uchun yozing</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Copydesk projects (*{0})</source>
        <translation>Copydesk loyihalari (*{0})</translation>
    </message>
    <message>
        <source>First the second window is closed; it saves, or holds a value that cannot be.</source>
        <translation>Avval ikkinchi oyna yopiladi; u saqlamoqda yoki unda saqlab boʻlmaydigan qiymat bor.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Loyihani ochish</translation>
    </message>
    <message>
        <source>Open a project for reading only</source>
        <translation>Loyihani faqat oʻqish uchun ochish</translation>
    </message>
    <message>
        <source>Some changes are not saved yet: try again, or give them up, first.</source>
        <translation>Ayrim oʻzgarishlar hali saqlanmagan: avval qayta urinib koʻring yoki ulardan voz keching.</translation>
    </message>
</context>
<context>
    <name>QualityDialog</name>
    <message>
        <source>Annotator</source>
        <translation>Tekshiruvchi</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Maqolalar</translation>
    </message>
    <message>
        <source>Blind agreement</source>
        <translation>Yopiq moslik</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Nusxa olish</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Sanalmoqda…</translation>
    </message>
    <message>
        <source>Figures of each annotator</source>
        <translation>Har bir tekshiruvchi koʻrsatkichlari</translation>
    </message>
    <message>
        <source>How it is counted…</source>
        <translation>Qanday sanaladi…</translation>
    </message>
    <message>
        <source>In brackets the interval in which the share lies with 95 % confidence: few cases say little. Too fast are accepts made before the sentences behind them could be read, even silently. Blind agreement counts the fields in which the same was entered as had been suggested.</source>
        <translation>Qavs ichida ulush 95 % ishonch bilan yotadigan oraliq: holatlar kam boʻlsa, u kam narsa aytadi. Juda tez — asosidagi gaplarni ichida oʻqishga ham ulgurmasdan qabul qilish. Yopiq moslik — taklifdagining oʻzi kiritilgan maydonlar ulushi.</translation>
    </message>
    <message>
        <source>Nobody has reviewed anything yet.</source>
        <translation>Hali hech kim hech narsani tekshirmagan.</translation>
    </message>
    <message>
        <source>Planted errors caught</source>
        <translation>Topilgan sinov xatolari</translation>
    </message>
    <message>
        <source>Review quality</source>
        <translation>Tekshiruv sifati</translation>
    </message>
    <message>
        <source>Time each</source>
        <translation>Har biriga vaqt</translation>
    </message>
    <message>
        <source>Too fast to be read</source>
        <translation>Oʻqishga ulgurmay</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>hali yoʻq</translation>
    </message>
    <message>
        <source>{0} of {1} · {2} % ({3}–{4} %)</source>
        <translation>{0} / {1} · {2} % ({3}–{4} %)</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>1 article put back</source>
        <translation>1 ta maqola navbatga qaytarildi</translation>
    </message>
    <message>
        <source>1 article skipped</source>
        <translation>1 ta maqola oʻtkazib yuborildi</translation>
    </message>
    <message>
        <source>1 flag changed</source>
        <translation>1 ta belgi oʻzgardi</translation>
    </message>
    <message>
        <source>Filter: {0}</source>
        <translation>Filtr: {0}</translation>
    </message>
    <message>
        <source>No filter is saved yet.</source>
        <translation>Hali saqlangan filtr yoʻq.</translation>
    </message>
    <message>
        <source>Nothing to change: the selected articles are like that already.</source>
        <translation>Oʻzgartiradigan narsa yoʻq: tanlangan maqolalar allaqachon shunday.</translation>
    </message>
    <message>
        <source>The filter is kept as “{0}”.</source>
        <translation>Filtr “{0}” nomi bilan saqlandi.</translation>
    </message>
    <message>
        <source>{0} articles put back</source>
        <translation>{0} ta maqola navbatga qaytarildi</translation>
    </message>
    <message>
        <source>{0} articles skipped</source>
        <translation>{0} ta maqola oʻtkazib yuborildi</translation>
    </message>
    <message>
        <source>{0} flags changed</source>
        <translation>{0} ta belgi oʻzgardi</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Articles</source>
        <translation>Maqolalar</translation>
    </message>
    <message>
        <source>No article is done yet.</source>
        <translation>Hali tayyor maqola yoʻq.</translation>
    </message>
    <message>
        <source>No article is flagged.

F flags the one that is open.</source>
        <translation>Belgilangan maqola yoʻq.

F ochiq maqolani belgilaydi.</translation>
    </message>
    <message>
        <source>No article matches this filter.

Esc in the line takes it away, F1 shows what can be written.</source>
        <translation>Bu filtrga mos maqola yoʻq.

Satrda Esc filtrni olib tashlaydi, F1 nima yozish mumkinligini koʻrsatadi.</translation>
    </message>
    <message>
        <source>No article was skipped.</source>
        <translation>Oʻtkazib yuborilgan maqola yoʻq.</translation>
    </message>
    <message>
        <source>No articles yet.

Import some, or drop files on the window.</source>
        <translation>Hali maqola yoʻq.

Import qiling yoki fayllarni oynaga tashlang.</translation>
    </message>
    <message>
        <source>Nothing left to do.</source>
        <translation>Hammasi tayyor.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Navbat</translation>
    </message>
    <message>
        <source>There is no article.</source>
        <translation>Maqola yoʻq.</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Evidence of “{0}”</source>
        <translation>“{0}” asosi</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Yigʻish</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>Oʻtish: {0}</translation>
    </message>
    <message>
        <source>Join with its mention</source>
        <translation>Uning eslatmasiga qoʻshish</translation>
    </message>
    <message>
        <source>Join with the next mention</source>
        <translation>Keyingi eslatma bilan birlashtirish</translation>
    </message>
    <message>
        <source>Leave out of its mention</source>
        <translation>Uning eslatmasidan chiqarish</translation>
    </message>
    <message>
        <source>Mark all further mentions</source>
        <translation>Qolgan barcha eslatmalarni qoʻshish</translation>
    </message>
    <message>
        <source>Put into the body</source>
        <translation>Maqola matniga olish</translation>
    </message>
    <message>
        <source>Select sentence</source>
        <translation>Gapni tanlash</translation>
    </message>
    <message>
        <source>Select word</source>
        <translation>Soʻzni tanlash</translation>
    </message>
    <message>
        <source>Split the mention here</source>
        <translation>Eslatmani shu yerda boʻlish</translation>
    </message>
    <message>
        <source>Take out of the body</source>
        <translation>Maqola matnidan chiqarish</translation>
    </message>
    <message>
        <source>Take the mention away</source>
        <translation>Eslatmani olib tashlash</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Yoyish</translation>
    </message>
</context>
<context>
    <name>RecentProject</name>
    <message>
        <source>Open {0} in {1}</source>
        <translation>Ochish: {0} ({1})</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Not kept: {0}</source>
        <translation>Saqlanmadi: {0}</translation>
    </message>
    <message>
        <source>The fields of the open article stand here.</source>
        <translation>Bu yerda ochiq maqolaning maydonlari turadi.</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Address</source>
        <translation>Manzil</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maydon</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metamaʼlumotlar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Keyingi</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>Hali yozuv yoʻq</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Oldingi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Yozuv</translation>
    </message>
    <message>
        <source>Record {0} of the first {1}</source>
        <translation>Dastlabki {1} tadan {0}-yozuv</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tekshiruv</translation>
    </message>
    <message>
        <source>The record as it will look</source>
        <translation>Yozuv qanday koʻrinishda boʻladi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Qiymat</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… va yana {0} ta</translation>
    </message>
</context>
<context>
    <name>Renewal</name>
    <message>
        <source>An editor is open: the language changes when the program is next opened.</source>
        <translation>Muharrir ochiq: til dastur keyingi safar ochilganda oʻzgaradi.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>1 record written.</source>
        <translation>1 ta yozuv yozildi.</translation>
    </message>
    <message>
        <source>Beside it, the manifest and what else says what is in it:</source>
        <translation>Yonida manifest va tarkibini tavsiflovchi boshqa fayllar:</translation>
    </message>
    <message>
        <source>Cancelled: what was read is kept, and importing the same again goes on from there.</source>
        <translation>Bekor qilindi: oʻqilganlari saqlandi, xuddi shuni qayta import qilsangiz, oʻsha yerdan davom etadi.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Nusxalandi</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Hisobotdan nusxa olish</translation>
    </message>
    <message>
        <source>Left behind by this format:</source>
        <translation>Bu format saqlamagan narsalar:</translation>
    </message>
    <message>
        <source>Left out, because people disagree and there is no gold record: {0}.</source>
        <translation>Kelishmovchilik tufayli, namunaviy yozuvsiz qoldirildi: {0}.</translation>
    </message>
    <message>
        <source>Nothing failed, and there is nothing to remark.</source>
        <translation>Xato yoʻq va aytadigan narsa yoʻq.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Hisobot</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Hisobotni saqlash</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Hisobotni saqlash…</translation>
    </message>
    <message>
        <source>The report is in {0}.</source>
        <translation>Hisobot {0} faylida.</translation>
    </message>
    <message>
        <source>What could not be read, and why</source>
        <translation>Nima va nega oʻqilmadi</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hech narsa</translation>
    </message>
    <message>
        <source>{0} records written.</source>
        <translation>{0} ta yozuv yozildi.</translation>
    </message>
    <message>
        <source>… and {0} more; the copied report has them all</source>
        <translation>… va yana {0} ta; nusxalangan hisobotda hammasi bor</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Agreed</source>
        <translation>Mos keldi</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Maqolalar</translation>
    </message>
    <message>
        <source>Articles changed</source>
        <translation>Oʻzgargan maqolalar</translation>
    </message>
    <message>
        <source>Decided already</source>
        <translation>Allaqachon hal qilingan</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Xatolar</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Ajratuvchi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maydon</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Qanday</translation>
    </message>
    <message>
        <source>It failed too often in a row, so the other articles were left.</source>
        <translation>U ketma-ket juda koʻp xato qildi, shuning uchun qolgan maqolalar qoldirildi.</translation>
    </message>
    <message>
        <source>It said: {0}</source>
        <translation>U aytdi: {0}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yangi</translation>
    </message>
    <message>
        <source>Nothing would come, and nothing would go.</source>
        <translation>Hech narsa qoʻshilmaydi va hech narsa yoʻqolmaydi.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Natija</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Baho</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Hozir turgani</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Takliflar</translation>
    </message>
    <message>
        <source>Would come</source>
        <translation>Kelishi mumkin</translation>
    </message>
    <message>
        <source>{0} more errors</source>
        <translation>Yana {0} ta xato</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>A line is in the body</source>
        <translation>Satr maqola matniga kiradi</translation>
    </message>
    <message>
        <source>A line is not in the body</source>
        <translation>Satr maqola matniga kirmaydi</translation>
    </message>
    <message>
        <source>Also change what is suggested there already</source>
        <translation>Mavjud takliflarni ham oʻzgartirish</translation>
    </message>
    <message>
        <source>Always…</source>
        <translation>Doim…</translation>
    </message>
    <message>
        <source>Every line that begins so</source>
        <translation>Shunday boshlanadigan har bir satr</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maydon</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yordam</translation>
    </message>
    <message>
        <source>Holds for what is imported or extracted from now on; nothing undecided here is met.</source>
        <translation>Endi import qilinadigan yoki ajratib olinadiganlarga amal qiladi; hozir unga mos, qaror kutayotgan narsa yoʻq.</translation>
    </message>
    <message>
        <source>Holds from now on. One article has it now, and nobody has decided on it.</source>
        <translation>Shu paytdan amal qiladi. Hozir bitta maqolada bor, u haqda hali qaror yoʻq.</translation>
    </message>
    <message>
        <source>Holds from now on. {0} articles have it now, and nobody has decided on it.</source>
        <translation>Shu paytdan amal qiladi. Hozir {0} ta maqolada bor, ular haqda hali qaror yoʻq.</translation>
    </message>
    <message>
        <source>How far the rule is applied</source>
        <translation>Qoida qanchalik qoʻllandi</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>Qoidani saqlash</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Satr</translation>
    </message>
    <message>
        <source>Never suggest a value</source>
        <translation>Qiymatni hech qachon taklif qilmaslik</translation>
    </message>
    <message>
        <source>Only on the site</source>
        <translation>Faqat shu saytda</translation>
    </message>
    <message>
        <source>Rule {0}</source>
        <translation>{0}-qoida</translation>
    </message>
    <message>
        <source>Rule {0} is kept, and no article is changed: {1}</source>
        <translation>{0}-qoida saqlandi, birorta maqola oʻzgarmadi: {1}</translation>
    </message>
    <message>
        <source>Rule {0} is kept, and one article is changed: {1}</source>
        <translation>{0}-qoida saqlandi, bitta maqola oʻzgardi: {1}</translation>
    </message>
    <message>
        <source>Rule {0} is kept, and {1} articles are changed: {2}</source>
        <translation>{0}-qoida saqlandi, {1} ta maqola oʻzgardi: {2}</translation>
    </message>
    <message>
        <source>Rule {0} is kept: {1}</source>
        <translation>{0}-qoida saqlandi: {1}</translation>
    </message>
    <message>
        <source>Say what to write instead.</source>
        <translation>Oʻrniga nima yozilishini kiriting.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Qiymat</translation>
    </message>
    <message>
        <source>Write a value as another</source>
        <translation>Qiymatni boshqacha yozish</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>Oʻrniga yozish</translation>
    </message>
    <message>
        <source>every site</source>
        <translation>barcha saytlar</translation>
    </message>
    <message>
        <source>{0}: write “{1}” as …</source>
        <translation>{0}: “{1}” oʻrniga …</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Apply now</source>
        <translation>Hozir qoʻllash</translation>
    </message>
    <message>
        <source>Applying… Esc gives it up.</source>
        <translation>Qoʻllanmoqda… Esc bekor qiladi.</translation>
    </message>
    <message>
        <source>Articles in which the rule applies</source>
        <translation>Qoida tegishli boʻlgan maqolalar</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Bekor qilindi: hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Oʻzgargan</translation>
    </message>
    <message>
        <source>Changed in one article; undo in the window takes it back.</source>
        <translation>Bitta maqolada oʻzgartirildi; oynada bekor qilish orqali qaytariladi.</translation>
    </message>
    <message>
        <source>Changed in {0} articles; undo in the window takes it back.</source>
        <translation>{0} ta maqolada oʻzgartirildi; oynada bekor qilish orqali qaytariladi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Tahrirlash…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yordam</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Amal qiladi</translation>
    </message>
    <message>
        <source>How far the rules are applied</source>
        <translation>Qoidalar qanchalik qoʻllandi</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Kim tuzgan</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Yangi…</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Hozir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Removed. Undo in the window brings it back.</source>
        <translation>Oʻchirildi. Oynada bekor qilish uni qaytaradi.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Qoida</translation>
    </message>
    <message>
        <source>Rule {0} cannot be read: {1}</source>
        <translation>{0}-qoidani oʻqib boʻlmadi: {1}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Qoidalar</translation>
    </message>
    <message>
        <source>Search by value, field, site or person</source>
        <translation>Qiymat, maydon, sayt yoki shaxs boʻyicha izlash</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>Qoidalardan izlash</translation>
    </message>
    <message>
        <source>Space switches a rule on or off, Enter edits it, Del removes it.</source>
        <translation>Space qoidani yoqadi yoki oʻchiradi, Enter tahrirlaydi, Del olib tashlaydi.</translation>
    </message>
    <message>
        <source>Switched off; what it did stays until it is applied.</source>
        <translation>Oʻchirib qoʻyildi; qilgan ishi qayta qoʻllanguncha qoladi.</translation>
    </message>
    <message>
        <source>Switched on.</source>
        <translation>Yoqildi.</translation>
    </message>
    <message>
        <source>There are no rules yet. Always… (Shift A) makes one from what you correct.</source>
        <translation>Hali qoida yoʻq. Doim… (Shift A) tuzatganingizdan qoida tuzadi.</translation>
    </message>
    <message>
        <source>What it did to one article stays.</source>
        <translation>Bitta maqolada qilgan ishi saqlanib qoladi.</translation>
    </message>
    <message>
        <source>What it did to {0} articles stays.</source>
        <translation>{0} ta maqolada qilgan ishi saqlanib qoladi.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>oʻzgargan</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>oʻchirib qoʻyilgan</translation>
    </message>
    <message>
        <source>would change</source>
        <translation>oʻzgaradi</translation>
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
        <translation>Zaxira nusxalar…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Tanlash…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Shikastlangan fayl</translation>
    </message>
    <message>
        <source>Field definitions are lost, too: look at the fields before you go on.</source>
        <translation>Maydon ta’riflari ham yoʻqolgan: davom etishdan oldin maydonlarni koʻrib chiqing.</translation>
    </message>
    <message>
        <source>Known to be lost: {0} articles, the suggestions of {1} articles, {2} reviews, {3} decided values, {4} steps of the journal.</source>
        <translation>Yoʻqolgani ma’lum: {0} ta maqola, {1} ta maqolaning takliflari, {2} ta tekshiruv, {3} ta qaror qilingan qiymat, jurnalning {4} ta qadami.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Yangi loyiha</translation>
    </message>
    <message>
        <source>Nothing is known to be lost.</source>
        <translation>Yoʻqolgan narsa ma’lum emas.</translation>
    </message>
    <message>
        <source>Open the new project</source>
        <translation>Yangi loyihani ochish</translation>
    </message>
    <message>
        <source>Reviews that were damaged and are back from the journal: {0}.</source>
        <translation>Shikastlangan va jurnaldan qaytarilgan tekshiruvlar: {0}.</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Qutqarish</translation>
    </message>
    <message>
        <source>Salvage a damaged project</source>
        <translation>Shikastlangan loyihani qutqarish</translation>
    </message>
    <message>
        <source>Saved: {0} articles, {1} reviews with {2} decided values, {3} steps of the journal.</source>
        <translation>Qutqarildi: {0} ta maqola, {1} ta tekshiruv va unda {2} ta qaror qilingan qiymat, jurnalning {3} ta qadami.</translation>
    </message>
    <message>
        <source>The damaged file was left as it is.</source>
        <translation>Shikastlangan fayl oʻzgarishsiz qoldi.</translation>
    </message>
    <message>
        <source>Whatever can still be read is brought into a new project: articles, suggestions, reviews and the journal. The damaged file is only read. A backup may hold more: look there first.</source>
        <translation>Oʻqib boʻladigan hamma narsa yangi loyihaga oʻtkaziladi: maqolalar, takliflar, tekshiruvlar va jurnal. Shikastlangan fayl faqat oʻqiladi. Zaxira nusxada koʻproq boʻlishi mumkin: avval oʻsha yerni koʻring.</translation>
    </message>
    <message>
        <source>Where shall the new project be?</source>
        <translation>Yangi loyiha qayerda boʻlsin?</translation>
    </message>
    <message>
        <source>Which file is damaged?</source>
        <translation>Qaysi fayl shikastlangan?</translation>
    </message>
</context>
<context>
    <name>SaveFilterDialog</name>
    <message>
        <source>All articles of the view</source>
        <translation>Koʻrinishdagi barcha maqolalar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>It can be named in any query as @NAME.</source>
        <translation>Uni har qanday soʻrovda @NOMI tarzida yozish mumkin.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Almashtirish</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Filtrni saqlash</translation>
    </message>
    <message>
        <source>With what is shown: {0}, {1}</source>
        <translation>Koʻrsatilganlari bilan: {0}, {1}</translation>
    </message>
    <message>
        <source>“{0}” is kept already: {1}</source>
        <translation>“{0}” allaqachon saqlangan: {1}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>First the changes that wait must be saved.</source>
        <translation>Avval kutayotgan oʻzgarishlar saqlanishi kerak.</translation>
    </message>
    <message>
        <source>Made again: {0}</source>
        <translation>Takrorlandi: {0}</translation>
    </message>
    <message>
        <source>Making again: {0} of {1}…</source>
        <translation>Takrorlanmoqda: {0} / {1}…</translation>
    </message>
    <message>
        <source>Nothing to make again.</source>
        <translation>Takrorlaydigan narsa yoʻq.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Bekor qiladigan narsa yoʻq.</translation>
    </message>
    <message>
        <source>This article was changed elsewhere.</source>
        <translation>Bu maqola boshqa joyda oʻzgartirildi.</translation>
    </message>
    <message>
        <source>This article was changed in the other window.</source>
        <translation>Bu maqola boshqa oynada oʻzgartirildi.</translation>
    </message>
    <message>
        <source>Undoing: {0} of {1} articles…</source>
        <translation>Bekor qilinmoqda: {0} / {1} maqola…</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Bekor qilindi: {0}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Annotator</source>
        <translation>Tekshiruvchi</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Koʻrinish</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Tizimdagidek</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Qorongʻi</translation>
    </message>
    <message>
        <source>Decisions are signed with this name. Another name sees its own reviews.</source>
        <translation>Qarorlar shu nom bilan imzolanadi. Boshqa nom oʻz tekshiruvlarini koʻradi.</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Tugmalar…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Yorugʻ</translation>
    </message>
    <message>
        <source>Needs a look below</source>
        <translation>Shundan pasti noaniq</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>Suggestions of this project with a lower score are shown as unsure.</source>
        <translation>Loyihaning bundan past baholi takliflari noaniq deb koʻrsatiladi.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Chegara</translation>
    </message>
</context>
<context>
    <name>SplitLine</name>
    <message>
        <source>1 value, as it is</source>
        <translation>1 ta qiymat, oʻzgarishsiz</translation>
    </message>
    <message>
        <source>Write | at the caret wherever it is to be split · Enter splits · Esc leaves</source>
        <translation>Boʻlinadigan har bir joyga | yozing · Enter — boʻlish · Esc — chiqish</translation>
    </message>
    <message>
        <source>Write | where it is to be split.</source>
        <translation>Boʻlinadigan joyga | yozing.</translation>
    </message>
    <message>
        <source>{0} values: {1}</source>
        <translation>{0} ta qiymat: {1}</translation>
    </message>
</context>
<context>
    <name>SplitsPage</name>
    <message>
        <source>Near copies</source>
        <translation>Oʻxshash nusxalar</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Boshlangʻich son</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Ulushlar</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Nima boʻyicha boʻlinadi</translation>
    </message>
    <message>
        <source>Split the dataset</source>
        <translation>Ma’lumotlar toʻplamini boʻlish</translation>
    </message>
    <message>
        <source>Splits come from a hash of each article&apos;s id and the seed: the same project and choices give the same splits on every machine. Looking for near copies reads every article once more.</source>
        <translation>Boʻlinish maqola identifikatorining xeshi va boshlangʻich sondan kelib chiqadi: bir xil loyiha va tanlov har qanday kompyuterda bir xil boʻlinish beradi. Oʻxshash nusxalarni qidirishda har bir maqola yana bir marta oʻqiladi.</translation>
    </message>
    <message>
        <source>The same mixture of</source>
        <translation>Bir xil tarkib</translation>
    </message>
    <message>
        <source>The shares are NAME=SHARE with commas between, and add up to 1, as in {0}.</source>
        <translation>Ulushlar NOM=ULUSH koʻrinishida, vergul bilan yoziladi va jami 1 boʻladi, masalan {0}.</translation>
    </message>
    <message>
        <source>article: each for itself</source>
        <translation>maqola: har biri alohida</translation>
    </message>
    <message>
        <source>date: the oldest first</source>
        <translation>sana: avval eng eskilari</translation>
    </message>
    <message>
        <source>drop all but the first</source>
        <translation>faqat birinchisini qoldirish</translation>
    </message>
    <message>
        <source>keep together in one split</source>
        <translation>bitta qismda birga saqlash</translation>
    </message>
    <message>
        <source>keep, without looking for them</source>
        <translation>qoldirish, qidirmaslik</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hech narsa</translation>
    </message>
    <message>
        <source>site: none in two splits</source>
        <translation>sayt: hech biri ikki qismda emas</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>saytlar</translation>
    </message>
    <message>
        <source>{0}: no value in two splits</source>
        <translation>{0}: hech bir qiymat ikki qismda emas</translation>
    </message>
</context>
<context>
    <name>SpreadDialog</name>
    <message>
        <source> · {0}: “{1}” becomes “{2}”</source>
        <translation> · {0}: “{1}” → “{2}”</translation>
    </message>
    <message>
        <source>Also from now on, in what is imported later</source>
        <translation>Bundan keyin import qilinadiganlarda ham</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Tuzatish</translation>
    </message>
    <message>
        <source>Spread the correction</source>
        <translation>Tuzatishni yoyish</translation>
    </message>
    <message>
        <source>The value stands in no other article as it was.</source>
        <translation>Bu qiymat avvalgi holida boshqa hech bir maqolada yoʻq.</translation>
    </message>
    <message>
        <source>{0}: “{1}”</source>
        <translation>{0}: “{1}”</translation>
    </message>
    <message>
        <source>{0}: “{1}” becomes “{2}”</source>
        <translation>{0}: “{1}” → “{2}”</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Nusxa olish</translation>
    </message>
    <message>
        <source>From the journal, without what was undone.</source>
        <translation>Jurnaldan, bekor qilinganlarsiz.</translation>
    </message>
    <message>
        <source>Session summary</source>
        <translation>Ish yakuni</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Shu ish seansi</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugun</translation>
    </message>
</context>
<context>
    <name>TrashCommands</name>
    <message>
        <source>1 article is in the trash; undo brings it back.</source>
        <translation>1 ta maqola savatda; bekor qilish uni qaytaradi.</translation>
    </message>
    <message>
        <source>No article is open, and none is selected.</source>
        <translation>Hech bir maqola ochilmagan va tanlanmagan.</translation>
    </message>
    <message>
        <source>{0} articles are in the trash; undo brings them back.</source>
        <translation>{0} ta maqola savatda; bekor qilish ularni qaytaradi.</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>1 article. It is not counted, searched or exported.</source>
        <translation>1 ta maqola. U sanalmaydi, qidirilmaydi va eksport qilinmaydi.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Maqola</translation>
    </message>
    <message>
        <source>Articles in the trash</source>
        <translation>Savatdagi maqolalar</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Delete 1 article for good?</source>
        <translation>1 ta maqola butunlay oʻchirilsinmi?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Butunlay oʻchirish</translation>
    </message>
    <message>
        <source>Delete {0} articles for good?</source>
        <translation>{0} ta maqola butunlay oʻchirilsinmi?</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Oʻchirilgan</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Savatni boʻshatish…</translation>
    </message>
    <message>
        <source>Only the backup that is made now will still hold them, as long as it is kept.</source>
        <translation>Ular faqat hozir olinadigan zaxira nusxada qoladi, u saqlanguncha.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Qaytarish</translation>
    </message>
    <message>
        <source>Really delete them?</source>
        <translation>Rostdan oʻchirilsinmi?</translation>
    </message>
    <message>
        <source>The trash is empty. Deleted articles are kept here until it is emptied.</source>
        <translation>Savat boʻsh. Oʻchirilgan maqolalar savat boʻshatilguncha shu yerda saqlanadi.</translation>
    </message>
    <message>
        <source>Their texts, values, reviews and what the journal says of them go. Undo does not help.</source>
        <translation>Ularning matnlari, qiymatlari, tekshiruvlari va jurnaldagi yozuvlari yoʻqoladi. Bekor qilish yordam bermaydi.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Savat</translation>
    </message>
    <message>
        <source>{0} articles. They are not counted, searched or exported.</source>
        <translation>{0} ta maqola. Ular sanalmaydi, qidirilmaydi va eksport qilinmaydi.</translation>
    </message>
    <message>
        <source>{0} articles; the last {1} are listed. They are not counted, searched or exported.</source>
        <translation>{0} ta maqola; oxirgi {1} tasi koʻrsatilgan. Ular sanalmaydi, qidirilmaydi va eksport qilinmaydi.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Check every field against the text</source>
        <translation>Har bir maydonni matn bilan solishtirish</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Yangi loyiha…</translation>
    </message>
    <message>
        <source>Open a project, make a new one, or drop articles on this window.</source>
        <translation>Loyihani oching, yangisini yarating yoki maqolalarni shu oynaga tashlang.</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Loyihani ochish…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Soʻnggi loyihalar</translation>
    </message>
</context>
<context>
    <name>WhatPage</name>
    <message>
        <source>A data card beside it, with figures and plots</source>
        <translation>Yonida raqam va grafikli ma’lumot kartasi</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Jild qoʻshish…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Fayllar qoʻshish…</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Barcha maydonlar</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Tekshiruvchi</translation>
    </message>
    <message>
        <source>Annotator of what is imported</source>
        <translation>Import qilinganlar tekshiruvchisi</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Maqolalar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Tanlash…</translation>
    </message>
    <message>
        <source>Extract suggestions from the articles</source>
        <translation>Maqolalardan takliflarni ajratib olish</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Maydonlar</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Fayl yoki jild</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Fayllar va jildlar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Join to articles that are here already</source>
        <translation>Bor maqolalarga qoʻshish</translation>
    </message>
    <message>
        <source>No field is ticked; tick at least one.</source>
        <translation>Hech bir maydon belgilanmagan; kamida bittasini belgilang.</translation>
    </message>
    <message>
        <source>Nothing that was decided is touched.</source>
        <translation>Qarorlarga tegilmaydi.</translation>
    </message>
    <message>
        <source>Pages, texts, records, tables, archives, and what other tools write.</source>
        <translation>Sahifalar, matnlar, yozuvlar, jadvallar, arxivlar va boshqa dasturlar fayllari.</translation>
    </message>
    <message>
        <source>Recognise it by the content</source>
        <translation>Mazmunidan aniqlash</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Roʻyxatdan olib tashlash</translation>
    </message>
    <message>
        <source>This format carries whole articles, with all fields.</source>
        <translation>Bu format butun maqolalarni barcha maydonlari bilan saqlaydi.</translation>
    </message>
    <message>
        <source>This format needs an optional package: pip install &quot;copydesk[{0}]&quot;</source>
        <translation>Bu format uchun qoʻshimcha paket kerak: pip install &quot;copydesk[{0}]&quot;</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>Nima aniqlandi</translation>
    </message>
    <message>
        <source>Whose record</source>
        <translation>Kimning yozuvi</translation>
    </message>
    <message>
        <source>all</source>
        <translation>barchasi</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>hammasi</translation>
    </message>
    <message>
        <source>as the files say</source>
        <translation>fayllarda aytilganicha</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tayyor</translation>
    </message>
    <message>
        <source>done or begun</source>
        <translation>tayyor yoki boshlangan</translation>
    </message>
    <message>
        <source>gold: agreed or adjudicated</source>
        <translation>namuna: kelishilgan yoki hal qilingan</translation>
    </message>
    <message>
        <source>majority: what most have</source>
        <translation>koʻpchilik: aksariyatda bori</translation>
    </message>
    <message>
        <source>the latest finished</source>
        <translation>oxirgi tugatilgani</translation>
    </message>
    <message>
        <source>{0} (install copydesk[{1}])</source>
        <translation>{0} (copydesk[{1}] oʻrnating)</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Jarayon</translation>
    </message>
</context>
<context>
    <name>_Delegate</name>
    <message>
        <source>no score</source>
        <translation>bahosiz</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Name {0} of {1} that no value has yet</source>
        <translation>Hali qiymatga olinmagan nom: {0} / {1}</translation>
    </message>
    <message>
        <source>No further words here look like a name.</source>
        <translation>Bu yerda nomga oʻxshash boshqa soʻz yoʻq.</translation>
    </message>
    <message>
        <source>no word begins like this</source>
        <translation>bunday boshlanadigan soʻz yoʻq</translation>
    </message>
    <message>
        <source>type how the word begins</source>
        <translation>soʻz boshini yozing</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Accept all and go on</source>
        <translation>Hammasini qabul qilish va davom etish</translation>
    </message>
    <message>
        <source>Accept by score…</source>
        <translation>Baho boʻyicha qabul qilish…</translation>
    </message>
    <message>
        <source>Accept, then the next that needs a look; the article when none does</source>
        <translation>Qabul qilish va keyingi noaniq qiymatga oʻtish; u boʻlmasa, butun maqolani qabul qilish</translation>
    </message>
    <message>
        <source>Accept, then the next value</source>
        <translation>Qabul qilish va keyingi qiymatga oʻtish</translation>
    </message>
    <message>
        <source>Add another value to the field</source>
        <translation>Maydonga yana qiymat qoʻshish</translation>
    </message>
    <message>
        <source>All between the body&apos;s first and last block into the body</source>
        <translation>Maqola matnining birinchi va oxirgi bloki orasidagi hammasini matnga olish</translation>
    </message>
    <message>
        <source>Always…: make a rule of this</source>
        <translation>Doim…: bundan qoida tuzish</translation>
    </message>
    <message>
        <source>Always…: make a rule of this line</source>
        <translation>Doim…: bu satrdan qoida tuzish</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Maqola</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Zaxira nusxalar…</translation>
    </message>
    <message>
        <source>Blind field: enter what you find; a list once more: that is all</source>
        <translation>Yopiq maydon: topganingizni kiritish; roʻyxatda yana bir marta: hammasi shu</translation>
    </message>
    <message>
        <source>Blind field: nothing there, or take out what was entered</source>
        <translation>Yopiq maydon: hech narsa yoʻq yoki kiritilganini olib tashlash</translation>
    </message>
    <message>
        <source>Block in or out of the body</source>
        <translation>Blokni maqola matniga olish yoki chiqarish</translation>
    </message>
    <message>
        <source>Choose the order of the queue</source>
        <translation>Navbat tartibini tanlash</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Loyihani yopish</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Tahrirlash</translation>
    </message>
    <message>
        <source>Edit the whole list</source>
        <translation>Butun roʻyxatni tahrirlash</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Muharrir</translation>
    </message>
    <message>
        <source>End a character earlier</source>
        <translation>Bir belgi oldinroq tugatish</translation>
    </message>
    <message>
        <source>End a character later</source>
        <translation>Bir belgi keyinroq tugatish</translation>
    </message>
    <message>
        <source>End a word earlier</source>
        <translation>Bir soʻz oldinroq tugatish</translation>
    </message>
    <message>
        <source>End a word later</source>
        <translation>Bir soʻz keyinroq tugatish</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Asos</translation>
    </message>
    <message>
        <source>Export the dataset…</source>
        <translation>Toʻplamni eksport qilish…</translation>
    </message>
    <message>
        <source>Extraction quality…</source>
        <translation>Ajratib olish sifati…</translation>
    </message>
    <message>
        <source>Extractors…</source>
        <translation>Ajratuvchilar…</translation>
    </message>
    <message>
        <source>Fields…</source>
        <translation>Maydonlar…</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>Navbatni filtrlash</translation>
    </message>
    <message>
        <source>Filter: {0}</source>
        <translation>Filtr: {0}</translation>
    </message>
    <message>
        <source>Find and replace values…</source>
        <translation>Qiymatlarni topish va almashtirish…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Maqoladan izlash</translation>
    </message>
    <message>
        <source>Flag the article</source>
        <translation>Maqolani belgilash</translation>
    </message>
    <message>
        <source>Flag the selected articles, or take their flags away</source>
        <translation>Tanlangan maqolalarni belgilash yoki belgisini olib tashlash</translation>
    </message>
    <message>
        <source>Focus: article and record only</source>
        <translation>Diqqat: faqat maqola va yozuv</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Butun ekran</translation>
    </message>
    <message>
        <source>Give the value all further mentions of its words</source>
        <translation>Qiymatga soʻzlarining qolgan barcha eslatmalarini qoʻshish</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Oʻtish</translation>
    </message>
    <message>
        <source>Go to the other window</source>
        <translation>Boshqa oynaga oʻtish</translation>
    </message>
    <message>
        <source>Grow the selection: word, sentence, paragraph</source>
        <translation>Tanlovni kengaytirish: soʻz, gap, xatboshi</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Maqolalarni import qilish…</translation>
    </message>
    <message>
        <source>Join the mention with the selection, or with the next mention</source>
        <translation>Eslatmani tanlov yoki keyingi eslatma bilan birlashtirish</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>Yozilganini saqlash</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tugmalar</translation>
    </message>
    <message>
        <source>Larger article text</source>
        <translation>Maqola matnini kattalashtirish</translation>
    </message>
    <message>
        <source>Leave without change</source>
        <translation>Oʻzgarishsiz chiqish</translation>
    </message>
    <message>
        <source>Less space between the lines</source>
        <translation>Satrlar oraligʻini toraytirish</translation>
    </message>
    <message>
        <source>List the candidates</source>
        <translation>Variantlar roʻyxati</translation>
    </message>
    <message>
        <source>Many articles</source>
        <translation>Koʻp maqola</translation>
    </message>
    <message>
        <source>Merge into another value of the field…</source>
        <translation>Maydonning boshqa qiymatiga birlashtirish…</translation>
    </message>
    <message>
        <source>More space between the lines</source>
        <translation>Satrlar oraligʻini kengaytirish</translation>
    </message>
    <message>
        <source>Move the mention to another value…</source>
        <translation>Eslatmani boshqa qiymatga koʻchirish…</translation>
    </message>
    <message>
        <source>Move to another field…</source>
        <translation>Boshqa maydonga koʻchirish…</translation>
    </message>
    <message>
        <source>Move to the trash: the selected articles, or the open one</source>
        <translation>Savatga: tanlangan maqolalar yoki ochiq turgani</translation>
    </message>
    <message>
        <source>Move values to another field in many articles…</source>
        <translation>Koʻp maqolada qiymatlarni boshqa maydonga koʻchirish…</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>Ustunni toraytirish</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Yangi loyiha…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Keyingi maqola</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>Keyingi blok</translation>
    </message>
    <message>
        <source>Next block whose side of the body is in doubt</source>
        <translation>Maqola matniga kirishi shubhali keyingi blok</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Keyingi maydon</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Keyingi eslatma</translation>
    </message>
    <message>
        <source>Next of the overlapping values</source>
        <translation>Ustma-ust tushgan qiymatlarning keyingisi</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Keyingi panel</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Keyingi topilgan joy</translation>
    </message>
    <message>
        <source>Next that needs a look</source>
        <translation>Keyingi noaniq qiymat</translation>
    </message>
    <message>
        <source>Next value or field</source>
        <translation>Keyingi qiymat yoki maydon</translation>
    </message>
    <message>
        <source>Open a project for reading only…</source>
        <translation>Loyihani faqat oʻqish uchun ochish…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Loyihani ochish…</translation>
    </message>
    <message>
        <source>Open for reading only: what would change it is dimmed</source>
        <translation>Faqat oʻqish uchun ochilgan: oʻzgartiradigan buyruqlar xira</translation>
    </message>
    <message>
        <source>Open the chosen or next article in a second window</source>
        <translation>Tanlangan yoki keyingi maqolani ikkinchi oynada ochish</translation>
    </message>
    <message>
        <source>Order: as they came in</source>
        <translation>Tartib: kelish tartibida</translation>
    </message>
    <message>
        <source>Order: at random</source>
        <translation>Tartib: tasodifiy</translation>
    </message>
    <message>
        <source>Order: by source</source>
        <translation>Tartib: manba boʻyicha</translation>
    </message>
    <message>
        <source>Order: by title</source>
        <translation>Tartib: sarlavha boʻyicha</translation>
    </message>
    <message>
        <source>Order: last added first</source>
        <translation>Tartib: avval oxirgi qoʻshilganlari</translation>
    </message>
    <message>
        <source>Order: latest first</source>
        <translation>Tartib: avval yangilari</translation>
    </message>
    <message>
        <source>Order: most corrections to be expected first</source>
        <translation>Tartib: avval koʻp tuzatish kutilganlari</translation>
    </message>
    <message>
        <source>Order: oldest first</source>
        <translation>Tartib: avval eskilari</translation>
    </message>
    <message>
        <source>Order: unsure first</source>
        <translation>Tartib: avval noaniqlari</translation>
    </message>
    <message>
        <source>Original page…</source>
        <translation>Asl sahifa…</translation>
    </message>
    <message>
        <source>Point at the value&apos;s evidence: the selected words, or those chosen next</source>
        <translation>Qiymat asosini koʻrsatish: tanlangan yoki keyin tanlanadigan soʻzlar</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Oldingi maqola</translation>
    </message>
    <message>
        <source>Previous block</source>
        <translation>Oldingi blok</translation>
    </message>
    <message>
        <source>Previous block whose side of the body is in doubt</source>
        <translation>Maqola matniga kirishi shubhali oldingi blok</translation>
    </message>
    <message>
        <source>Previous field</source>
        <translation>Oldingi maydon</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>Oldingi eslatma</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Oldingi panel</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Oldingi topilgan joy</translation>
    </message>
    <message>
        <source>Previous that needs a look</source>
        <translation>Oldingi noaniq qiymat</translation>
    </message>
    <message>
        <source>Previous value or field</source>
        <translation>Oldingi qiymat yoki maydon</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Loyiha</translation>
    </message>
    <message>
        <source>Put the article back to do</source>
        <translation>Maqolani navbatga qaytarish</translation>
    </message>
    <message>
        <source>Put the selected articles back to do</source>
        <translation>Tanlangan maqolalarni navbatga qaytarish</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Navbat</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Chiqish</translation>
    </message>
    <message>
        <source>Read the queue again</source>
        <translation>Navbatni qayta oʻqish</translation>
    </message>
    <message>
        <source>Record under the article, or beside it</source>
        <translation>Yozuv maqola ostida yoki yonida</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Takrorlash</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rad etish</translation>
    </message>
    <message>
        <source>Rename, change or remove saved filters…</source>
        <translation>Saqlangan filtrlarni tahrirlash yoki oʻchirish…</translation>
    </message>
    <message>
        <source>Reopen the project for reading only, or for work</source>
        <translation>Loyihani faqat oʻqish yoki ishlash uchun qayta ochish</translation>
    </message>
    <message>
        <source>Review quality…</source>
        <translation>Tekshiruv sifati…</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Qoidalar…</translation>
    </message>
    <message>
        <source>Salvage a damaged project…</source>
        <translation>Shikastlangan loyihani qutqarish…</translation>
    </message>
    <message>
        <source>Save the filter…</source>
        <translation>Filtrni saqlash…</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Saqlangan filtrlar</translation>
    </message>
    <message>
        <source>Search articles or run a command</source>
        <translation>Maqola izlash yoki buyruq berish</translation>
    </message>
    <message>
        <source>Select a word by its first letters</source>
        <translation>Soʻzni bosh harflari boʻyicha tanlash</translation>
    </message>
    <message>
        <source>Select all articles of the queue</source>
        <translation>Navbatdagi barcha maqolalarni tanlash</translation>
    </message>
    <message>
        <source>Select back to the paragraph before</source>
        <translation>Oldingi xatboshigacha tanlash</translation>
    </message>
    <message>
        <source>Select back to the sentence before</source>
        <translation>Oldingi gapgacha tanlash</translation>
    </message>
    <message>
        <source>Select no article</source>
        <translation>Tanlovni bekor qilish</translation>
    </message>
    <message>
        <source>Select on to the next paragraph</source>
        <translation>Keyingi xatboshigacha tanlash</translation>
    </message>
    <message>
        <source>Select on to the next sentence</source>
        <translation>Keyingi gapgacha tanlash</translation>
    </message>
    <message>
        <source>Select the block&apos;s words</source>
        <translation>Blok soʻzlarini tanlash</translation>
    </message>
    <message>
        <source>Select the next name that no value has</source>
        <translation>Qiymatga olinmagan keyingi nomni tanlash</translation>
    </message>
    <message>
        <source>Select the previous name that no value has</source>
        <translation>Qiymatga olinmagan oldingi nomni tanlash</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Tanlov</translation>
    </message>
    <message>
        <source>Session summary</source>
        <translation>Ish yakuni</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Sozlamalar…</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Barcha maqolalarni koʻrsatish</translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation>Navbatni koʻrsatish yoki yashirish</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>Tayyorlarini koʻrsatish</translation>
    </message>
    <message>
        <source>Show what is flagged</source>
        <translation>Belgilanganlarini koʻrsatish</translation>
    </message>
    <message>
        <source>Show what is to do</source>
        <translation>Qolganlarini koʻrsatish</translation>
    </message>
    <message>
        <source>Show what was skipped</source>
        <translation>Oʻtkazib yuborilganlarini koʻrsatish</translation>
    </message>
    <message>
        <source>Shrink the selection again</source>
        <translation>Tanlovni qayta toraytirish</translation>
    </message>
    <message>
        <source>Skip the article</source>
        <translation>Maqolani oʻtkazib yuborish</translation>
    </message>
    <message>
        <source>Skip the selected articles</source>
        <translation>Tanlangan maqolalarni oʻtkazib yuborish</translation>
    </message>
    <message>
        <source>Smaller article text</source>
        <translation>Maqola matnini kichiklashtirish</translation>
    </message>
    <message>
        <source>Split into several values…</source>
        <translation>Bir necha qiymatga boʻlish…</translation>
    </message>
    <message>
        <source>Split the mention at the text cursor or around the selection</source>
        <translation>Eslatmani kursor joyida yoki tanlov atrofida boʻlish</translation>
    </message>
    <message>
        <source>Split values in many articles…</source>
        <translation>Koʻp maqolada qiymatlarni boʻlish…</translation>
    </message>
    <message>
        <source>Spread the last correction…</source>
        <translation>Oxirgi tuzatishni yoyish…</translation>
    </message>
    <message>
        <source>Start a character earlier</source>
        <translation>Bir belgi oldinroq boshlash</translation>
    </message>
    <message>
        <source>Start a character later</source>
        <translation>Bir belgi keyinroq boshlash</translation>
    </message>
    <message>
        <source>Start a word earlier</source>
        <translation>Bir soʻz oldinroq boshlash</translation>
    </message>
    <message>
        <source>Start a word later</source>
        <translation>Bir soʻz keyinroq boshlash</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Yorugʻ va qorongʻi koʻrinishni almashtirish</translation>
    </message>
    <message>
        <source>Take the chosen words as evidence</source>
        <translation>Tanlangan soʻzlarni asos qilib olish</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Qarorni qaytarib olish</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Filtrni olib tashlash</translation>
    </message>
    <message>
        <source>Take the mention away from the value</source>
        <translation>Eslatmani qiymatdan olib tashlash</translation>
    </message>
    <message>
        <source>Take the runner-up</source>
        <translation>Boshqa variantni olish</translation>
    </message>
    <message>
        <source>Text cursor in the article</source>
        <translation>Maqolada matn kursori</translation>
    </message>
    <message>
        <source>Text cursor to the next sentence</source>
        <translation>Matn kursorini keyingi gapga oʻtkazish</translation>
    </message>
    <message>
        <source>Text cursor to the sentence before</source>
        <translation>Matn kursorini oldingi gapga oʻtkazish</translation>
    </message>
    <message>
        <source>The article alone, with the focused value below it</source>
        <translation>Faqat maqola, ostida joriy qiymat</translation>
    </message>
    <message>
        <source>The body begins here</source>
        <translation>Maqola matni shu yerdan boshlanadi</translation>
    </message>
    <message>
        <source>The body ends here</source>
        <translation>Maqola matni shu yerda tugaydi</translation>
    </message>
    <message>
        <source>The same for all blocks from the last one moved up to here</source>
        <translation>Oxirgi koʻchirilgan blokdan shu yergacha hammasi uchun takrorlash</translation>
    </message>
    <message>
        <source>The same for all blocks that look like the last one moved</source>
        <translation>Oxirgi koʻchirilganga oʻxshash barcha bloklar uchun takrorlash</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Savat…</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>Saqlashga qayta urinish</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Unfold or fold what is not in the body</source>
        <translation>Matndan tashqari qismni yoyish yoki yigʻish</translation>
    </message>
    <message>
        <source>Usual size of the article text</source>
        <translation>Maqola matnining odatdagi oʻlchami</translation>
    </message>
    <message>
        <source>Usual width of the column</source>
        <translation>Ustunning odatdagi kengligi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Qiymat</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Koʻrinish</translation>
    </message>
    <message>
        <source>What the filter understands</source>
        <translation>Filtr nimalarni tushunadi</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>Ustunni kengaytirish</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Izoh yozish</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>qabul qilish</translation>
    </message>
    <message>
        <source>accept all and go on</source>
        <translation>hammasini qabul qilish</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>barcha tugmalar</translation>
    </message>
    <message>
        <source>body begins</source>
        <translation>matn boshi</translation>
    </message>
    <message>
        <source>body ends</source>
        <translation>matn oxiri</translation>
    </message>
    <message>
        <source>doubtful block</source>
        <translation>shubhali blok</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>tahrirlash</translation>
    </message>
    <message>
        <source>enter what you find</source>
        <translation>topganini kiritish</translation>
    </message>
    <message>
        <source>field</source>
        <translation>maydon</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtr</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>belgilash</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>in or out of the body</source>
        <translation>matnga olish/chiqarish</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>saqlash</translation>
    </message>
    <message>
        <source>leave without change</source>
        <translation>oʻzgarishsiz chiqish</translation>
    </message>
    <message>
        <source>new project</source>
        <translation>yangi loyiha</translation>
    </message>
    <message>
        <source>next name</source>
        <translation>keyingi nom</translation>
    </message>
    <message>
        <source>next unsure</source>
        <translation>keyingi noaniq</translation>
    </message>
    <message>
        <source>note</source>
        <translation>izoh</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>hech narsa yoʻq</translation>
    </message>
    <message>
        <source>open a project</source>
        <translation>loyihani ochish</translation>
    </message>
    <message>
        <source>put selection into field</source>
        <translation>tanlovni maydonga qoʻyish</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rad etish</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>qaytarish</translation>
    </message>
    <message>
        <source>runner-up</source>
        <translation>boshqa variant</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>oʻtkazib yuborish</translation>
    </message>
    <message>
        <source>take as evidence</source>
        <translation>asos qilib olish</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>bekor qilish</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>Argilla records with the dataset&apos;s settings</source>
        <translation>Argilla yozuvlari va toʻplam sozlamalari</translation>
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
        <translation>CoNLL-2003, har tokenga bitta yorliq</translation>
    </message>
    <message>
        <source>CoNLL-U, entities in MISC</source>
        <translation>CoNLL-U, obyektlar MISC ichida</translation>
    </message>
    <message>
        <source>Completed by</source>
        <translation>Kim bajargan</translation>
    </message>
    <message>
        <source>Label Studio tasks with their configuration</source>
        <translation>Label Studio topshiriqlari, sozlamasi bilan</translation>
    </message>
    <message>
        <source>Label Studio&apos;s short form, JSON_MIN</source>
        <translation>Label Studio qisqa shakli, JSON_MIN</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Yorliqlar</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Qatlam</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Satr oxirlari</translation>
    </message>
    <message>
        <source>Near copies: {0} groups, {1} articles left out.</source>
        <translation>Oʻxshash nusxalar: {0} ta guruh, {1} ta maqola qoldirildi.</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>Oʻrinlar</translation>
    </message>
    <message>
        <source>Prodigy tasks</source>
        <translation>Prodigy topshiriqlari</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Sxema</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Shakl</translation>
    </message>
    <message>
        <source>Spans that cut tokens</source>
        <translation>Tokenni kesuvchi boʻlaklar</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Takliflar</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokenlar</translation>
    </message>
    <message>
        <source>UIMA CAS as JSON, a folder</source>
        <translation>UIMA CAS JSON koʻrinishida, jild</translation>
    </message>
    <message>
        <source>UIMA CAS as XMI, a folder</source>
        <translation>UIMA CAS XMI koʻrinishida, jild</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Koʻrinish</translation>
    </message>
    <message>
        <source>W3C Web Annotation, JSON-LD</source>
        <translation>W3C Web Annotation, JSON-LD</translation>
    </message>
    <message>
        <source>WebAnno TSV for INCEpTION, a folder</source>
        <translation>INCEpTION uchun WebAnno TSV, jild</translation>
    </message>
    <message>
        <source>a folder of Markdown files with front matter</source>
        <translation>sarlavhali Markdown fayllar jildi</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>manzillar</translation>
    </message>
    <message>
        <source>all</source>
        <translation>barchasi</translation>
    </message>
    <message>
        <source>alternatives</source>
        <translation>muqobillar</translation>
    </message>
    <message>
        <source>annotators</source>
        <translation>annotatorlar</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>atributlar</translation>
    </message>
    <message>
        <source>brat standoff, a folder</source>
        <translation>brat standoff, jild</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>baytlar</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>belgilar</translation>
    </message>
    <message>
        <source>decisions on values</source>
        <translation>qiymatlar boʻyicha qarorlar</translation>
    </message>
    <message>
        <source>doccano examples</source>
        <translation>doccano namunalari</translation>
    </message>
    <message>
        <source>everything, lossless</source>
        <translation>hammasi, yoʻqotishsiz</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>dalillar</translation>
    </message>
    <message>
        <source>fields decided to be empty</source>
        <translation>boʻsh deb belgilangan maydonlar</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>bayroqchalar</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>oʻzgarishsiz</translation>
    </message>
    <message>
        <source>kinds of blocks</source>
        <translation>blok turlari</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>tillar</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>tashlab ketish</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>metama’lumotlar</translation>
    </message>
    <message>
        <source>more than one review</source>
        <translation>bittadan ortiq tekshiruv</translation>
    </message>
    <message>
        <source>no</source>
        <translation>yoʻq</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>hech kim</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yoʻq</translation>
    </message>
    <message>
        <source>normalised values</source>
        <translation>me’yorlashtirilgan qiymatlar</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>eslatmalar</translation>
    </message>
    <message>
        <source>one flat record a line</source>
        <translation>har satrda bitta oddiy yozuv</translation>
    </message>
    <message>
        <source>one row an article, for spreadsheets</source>
        <translation>har maqolaga bitta satr, jadvallar uchun</translation>
    </message>
    <message>
        <source>overlapping spans</source>
        <translation>ustma-ust boʻlaklar</translation>
    </message>
    <message>
        <source>padded</source>
        <translation>toʻldirilgan</translation>
    </message>
    <message>
        <source>rejected values</source>
        <translation>rad etilgan qiymatlar</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>baholar</translation>
    </message>
    <message>
        <source>several mentions of one value</source>
        <translation>bir qiymatning bir necha tilga olinishi</translation>
    </message>
    <message>
        <source>shrink to whole tokens</source>
        <translation>butun tokenlargacha qisqartirish</translation>
    </message>
    <message>
        <source>spaCy DocBin, for training</source>
        <translation>spaCy DocBin, oʻqitish uchun</translation>
    </message>
    <message>
        <source>status</source>
        <translation>holat</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>takliflar</translation>
    </message>
    <message>
        <source>the body</source>
        <translation>asosiy matn</translation>
    </message>
    <message>
        <source>the page&apos;s source</source>
        <translation>sahifa manba kodi</translation>
    </message>
    <message>
        <source>times of reviews</source>
        <translation>tekshiruv vaqtlari</translation>
    </message>
    <message>
        <source>values without evidence</source>
        <translation>dalilsiz qiymatlar</translation>
    </message>
    <message>
        <source>widen to whole tokens</source>
        <translation>butun tokenlargacha kengaytirish</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ha</translation>
    </message>
</context>
<context>
    <name>extractors</name>
    <message>
        <source>agrees</source>
        <translation>mos keladi</translation>
    </message>
    <message>
        <source>among the candidates</source>
        <translation>nomzodlar orasida</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>buzuq</translation>
    </message>
    <message>
        <source>command</source>
        <translation>buyruq</translation>
    </message>
    <message>
        <source>decided: stays as it is</source>
        <translation>hal qilingan: oʻzgarmaydi</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yangi</translation>
    </message>
    <message>
        <source>no patterns yet</source>
        <translation>hali andoza yoʻq</translation>
    </message>
    <message>
        <source>not allowed here yet</source>
        <translation>bu yerda hali ruxsat yoʻq</translation>
    </message>
    <message>
        <source>not proposed any more</source>
        <translation>endi taklif qilinmaydi</translation>
    </message>
    <message>
        <source>package</source>
        <translation>paket</translation>
    </message>
    <message>
        <source>project</source>
        <translation>loyiha</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>tayyor</translation>
    </message>
    <message>
        <source>stands first</source>
        <translation>birinchi turadi</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Blocks of the body</source>
        <translation>Maqola matni bloklari</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Tanlov</translation>
    </message>
    <message>
        <source>Company filing</source>
        <translation>Kompaniya hisoboti</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Sana</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tadbir</translation>
    </message>
    <message>
        <source>Headline, authors and dates, who and what is named, quotes and figures.</source>
        <translation>Sarlavha, mualliflar va sanalar, tilga olingan shaxs va narsalar, iqtiboslar va raqamlar.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Legal notice</source>
        <translation>Rasmiy eʼlon</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Uzun matn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New: {0}. It stays empty until something is imported, extracted or entered.</source>
        <translation>Yangi: {0}. Biror narsa import qilinmaguncha, ajratib olinmaguncha yoki kiritilmaguncha boʻsh turadi.</translation>
    </message>
    <message>
        <source>News article</source>
        <translation>Yangilik maqolasi</translation>
    </message>
    <message>
        <source>No value is touched: only how fields are shown.</source>
        <translation>Qiymatlarga tegilmaydi: faqat maydonlarning koʻrinishi oʻzgaradi.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Out of the records into the journal: {0} suggestions and {1} decided values.</source>
        <translation>Yozuvlardan jurnalga: {0} ta taklif va {1} ta hal qilingan qiymat.</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Press-reliz</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Iqtibos</translation>
    </message>
    <message>
        <source>Scientific abstract</source>
        <translation>Ilmiy annotatsiya</translation>
    </message>
    <message>
        <source>Suggestions that become alternatives: {0}.</source>
        <translation>Boshqa variantga aylanadigan takliflar: {0}.</translation>
    </message>
    <message>
        <source>Suggestions: {0}, decided values: {1}, in {2} articles and {3} reviews.</source>
        <translation>Takliflar: {0}, hal qilingan qiymatlar: {1}; {2} ta maqola va {3} ta tekshiruvda.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Matn</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Hali yoʻq.</translation>
    </message>
    <message>
        <source>Values that take another form: {0}.</source>
        <translation>Koʻrinishi oʻzgaradigan qiymatlar: {0}.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Veb-manzil</translation>
    </message>
    <message>
        <source>What a company files with a regulator or an exchange, for which period, with which figures.</source>
        <translation>Kompaniya regulyator yoki birjaga nimani, qaysi davr uchun va qanday raqamlar bilan topshiradi.</translation>
    </message>
    <message>
        <source>What takes place, when and where, who takes part, what it costs, and whether it still does.</source>
        <translation>Nima, qachon va qayerda oʻtadi, kim qatnashadi, narxi qancha va oʻtishi aniqmi.</translation>
    </message>
    <message>
        <source>What was asked, how it was studied, in how many, what came out, and who paid.</source>
        <translation>Nima soʻralgan, qanday va nechtada oʻrganilgan, natija nima boʻlgan va kim mablagʻ bergan.</translation>
    </message>
    <message>
        <source>Who announces what, from when it may be used, and whom to ask about it.</source>
        <translation>Kim nimani eʼlon qiladi, undan qachondan foydalanish mumkin va kimdan soʻrash kerak.</translation>
    </message>
    <message>
        <source>Who makes known what to whom, in which matter, and what has to be done until when.</source>
        <translation>Kim kimga nimani, qaysi ish boʻyicha maʼlum qiladi va nimani qachongacha bajarish kerak.</translation>
    </message>
    <message>
        <source>{0} is deleted.</source>
        <translation>{0} oʻchiriladi.</translation>
    </message>
    <message>
        <source>{0} is hidden; its values stay.</source>
        <translation>{0} yashiriladi; qiymatlari qoladi.</translation>
    </message>
    <message>
        <source>{0} is shown again.</source>
        <translation>{0} yana koʻrsatiladi.</translation>
    </message>
    <message>
        <source>{0}: its values are fitted to what it becomes.</source>
        <translation>{0}: qiymatlari yangi turga moslanadi.</translation>
    </message>
    <message>
        <source>{0}: its values go into {1}.</source>
        <translation>{0}: qiymatlari bu maydonga oʻtadi: {1}.</translation>
    </message>
    <message>
        <source>{0}: its values stand under the key “{2}” afterwards.</source>
        <translation>{0}: qiymatlari keyin “{2}” kaliti ostida turadi.</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>All articles</source>
        <translation>Barcha maqolalar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tayyor</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Belgilangan</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Oʻtkazib yuborilgan</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Qolgan</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>1 article read</source>
        <translation>1 ta maqola oʻqildi</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 ta fayl</translation>
    </message>
    <message>
        <source>1 label stands for no field: its spans go to the metadata unless you map it (Ctrl+Tab).</source>
        <translation>1 ta yorliqqa maydon mos emas: moslanmasa, uning parchalari metamaʼlumotlarga o‘tadi (Ctrl+Tab).</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 ta yozuv</translation>
    </message>
    <message>
        <source>Argilla records</source>
        <translation>Argilla yozuvlari</translation>
    </message>
    <message>
        <source>Arrow, a typed table</source>
        <translation>Arrow, turlangan jadval</translation>
    </message>
    <message>
        <source>CoNLL-U</source>
        <translation>CoNLL-U</translation>
    </message>
    <message>
        <source>Copydesk&apos;s lossless format</source>
        <translation>Copydeskning yoʻqotishsiz formati</translation>
    </message>
    <message>
        <source>IPTC ninjs, news in JSON</source>
        <translation>IPTC ninjs, JSONdagi yangiliklar</translation>
    </message>
    <message>
        <source>JSON Feed, each item an article</source>
        <translation>JSON Feed, har element bir maqola</translation>
    </message>
    <message>
        <source>Label Studio tasks</source>
        <translation>Label Studio topshiriqlari</translation>
    </message>
    <message>
        <source>Markdown, with front matter</source>
        <translation>Markdown, bosh maʼlumotlari bilan</translation>
    </message>
    <message>
        <source>NITF, news in XML</source>
        <translation>NITF, XMLdagi yangiliklar</translation>
    </message>
    <message>
        <source>Only the beginning was looked at: {0} of {1} files.</source>
        <translation>Faqat boshi koʻrildi: {1} ta fayldan {0} tasi.</translation>
    </message>
    <message>
        <source>Parquet, a typed table</source>
        <translation>Parquet, turlangan jadval</translation>
    </message>
    <message>
        <source>RSS or Atom, each entry an article</source>
        <translation>RSS yoki Atom, har yozuv bir maqola</translation>
    </message>
    <message>
        <source>Reviews of others came in: {0}. You are “{1}” and see your own decisions; the settings let you look under another name.</source>
        <translation>Boshqalarning tekshiruvlari qo‘shildi: {0}. Siz “{1}”siz va o‘z qarorlaringizni ko‘rasiz; sozlamalarda boshqa nom bilan qarash mumkin.</translation>
    </message>
    <message>
        <source>Spans: {0}</source>
        <translation>Boʻlaklar: {0}</translation>
    </message>
    <message>
        <source>UIMA CAS as JSON</source>
        <translation>UIMA CAS, JSON</translation>
    </message>
    <message>
        <source>UIMA CAS as XMI</source>
        <translation>UIMA CAS, XMI</translation>
    </message>
    <message>
        <source>WebAnno TSV 3</source>
        <translation>WebAnno TSV 3</translation>
    </message>
    <message>
        <source>a Hugging Face dataset</source>
        <translation>Hugging Face toʻplami</translation>
    </message>
    <message>
        <source>a PDF with a text layer</source>
        <translation>matn qatlamli PDF</translation>
    </message>
    <message>
        <source>a WARC file of a crawl, each page an article</source>
        <translation>WARC fayli, har sahifa bir maqola</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>Word hujjati</translation>
    </message>
    <message>
        <source>a dataset with Croissant metadata</source>
        <translation>Croissant metamaʼlumotli toʻplam</translation>
    </message>
    <message>
        <source>a file packed with gzip, bzip2 or xz</source>
        <translation>gzip, bzip2 yoki xz bilan siqilgan fayl</translation>
    </message>
    <message>
        <source>a page saved as MHTML</source>
        <translation>MHTML qilib saqlangan sahifa</translation>
    </message>
    <message>
        <source>a table with tabs, one article a row</source>
        <translation>tabulyatsiyali jadval, har satrda bitta maqola</translation>
    </message>
    <message>
        <source>a table, one article a row</source>
        <translation>jadval, har satrda bitta maqola</translation>
    </message>
    <message>
        <source>a tar archive, also packed with gzip, bzip2 or xz</source>
        <translation>tar arxivi, gzip, bzip2 yoki xz bilan siqilgani ham</translation>
    </message>
    <message>
        <source>a zip archive of files in any of these formats</source>
        <translation>shu formatlardagi fayllar zip arxivi</translation>
    </message>
    <message>
        <source>all of the metadata</source>
        <translation>barcha metamaʼlumotlar</translation>
    </message>
    <message>
        <source>an EPUB book, each chapter an article</source>
        <translation>EPUB kitobi, har bob bir maqola</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>Excel kitobi</translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation>brat standoff</translation>
    </message>
    <message>
        <source>keep in the metadata</source>
        <translation>metamaʼlumotlarda qoldirish</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>tashlab ketish</translation>
    </message>
    <message>
        <source>one record a line</source>
        <translation>har satrda bitta yozuv</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>oddiy matn</translation>
    </message>
    <message>
        <source>records in an array or an object</source>
        <translation>massiv yoki obyektdagi yozuvlar</translation>
    </message>
    <message>
        <source>schema.org articles, JSON-LD</source>
        <translation>schema.org maqolalari, JSON-LD</translation>
    </message>
    <message>
        <source>spaCy DocBin</source>
        <translation>spaCy DocBin</translation>
    </message>
    <message>
        <source>the article&apos;s address</source>
        <translation>maqola manzili</translation>
    </message>
    <message>
        <source>the article&apos;s id</source>
        <translation>maqola identifikatori</translation>
    </message>
    <message>
        <source>the article&apos;s page (HTML)</source>
        <translation>maqola sahifasi (HTML)</translation>
    </message>
    <message>
        <source>the article&apos;s text</source>
        <translation>maqola matni</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>veb-sahifalar</translation>
    </message>
    <message>
        <source>{0} articles read</source>
        <translation>{0} ta maqola oʻqildi</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>{0} tasi oʻqilmaydi</translation>
    </message>
    <message>
        <source>{0} exact</source>
        <translation>{0} tasi aniq</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} tasi oʻqilmadi</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} ta fayl</translation>
    </message>
    <message>
        <source>{0} found elsewhere</source>
        <translation>{0} tasi boshqa joydan topildi</translation>
    </message>
    <message>
        <source>{0} is too large to be looked at as a whole; it is read when it is imported.</source>
        <translation>{0} toʻliq koʻrish uchun juda katta; import paytida oʻqiladi.</translation>
    </message>
    <message>
        <source>{0} joined to what was there</source>
        <translation>{0} tasi borlariga qoʻshildi</translation>
    </message>
    <message>
        <source>{0} known already</source>
        <translation>{0} tasi avvaldan bor</translation>
    </message>
    <message>
        <source>{0} labels stand for no field: their spans go to the metadata unless you map them (Ctrl+Tab).</source>
        <translation>{0} ta yorliqqa maydon mos emas: moslanmasa, ularning parchalari metamaʼlumotlarga o‘tadi (Ctrl+Tab).</translation>
    </message>
    <message>
        <source>{0} lost</source>
        <translation>{0} tasi yoʻqoldi</translation>
    </message>
    <message>
        <source>{0} records</source>
        <translation>{0} ta yozuv</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… va yana {0} ta</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>A summary for readers outside the field, where the article has one beside the abstract.</source>
        <translation>Soha mutaxassisi boʻlmaganlar uchun xulosa, agar maqolada annotatsiyadan tashqari u ham boʻlsa.</translation>
    </message>
    <message>
        <source>About the issuer</source>
        <translation>Tarqatuvchi haqida</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Annotatsiya</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Manzil</translation>
    </message>
    <message>
        <source>Administrators, liquidators, lawyers, notaries and judges, each with the role.</source>
        <translation>Boshqaruvchilar, tugatuvchilar, advokatlar, notariuslar va sudyalar, har biri roli bilan.</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Muassasalar</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Summalar</translation>
    </message>
    <message>
        <source>Audit opinion</source>
        <translation>Auditor xulosasi</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Mualliflar</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Boshlanishi</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Maqola matni</translation>
    </message>
    <message>
        <source>Companies, parties, ministries, clubs and other bodies named in the body.</source>
        <translation>Maqola matnida tilga olingan kompaniyalar, partiyalar, vazirliklar, klublar va boshqa tashkilotlar.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Kompaniya</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Xulosalar</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Aloqa</translation>
    </message>
    <message>
        <source>Countries, regions, towns and other places named in the body.</source>
        <translation>Maqola matnida tilga olingan davlatlar, hududlar, shaharlar va boshqa joylar.</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Data at</source>
        <translation>Maʼlumotlar</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Xabar joyi</translation>
    </message>
    <message>
        <source>Day and hour of each hearing, auction, meeting or opening of tenders.</source>
        <translation>Har bir sud majlisi, kimoshdi savdosi, yigʻilish yoki tender ochilishining kuni va soati.</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Muddatlar</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Qaror sanasi</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Tavsif</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Tadqiqot turi</translation>
    </message>
    <message>
        <source>Directors, signatories, holders and dealers with their role.</source>
        <translation>Direktorlar, imzolovchilar, egalar va bitim tuzuvchilar, roli bilan.</translation>
    </message>
    <message>
        <source>Dividend</source>
        <translation>Dividend</translation>
    </message>
    <message>
        <source>Each author in the order of the article, without degrees; affiliation, ORCID and role beside the name.</source>
        <translation>Har bir muallif maqoladagi tartibda, ilmiy darajasiz; nom yonida muassasa, ORCID va rol.</translation>
    </message>
    <message>
        <source>Each forecast, target or guidance as the company words it.</source>
        <translation>Har bir prognoz, maqsad yoki moʻljal kompaniyaning oʻz soʻzlari bilan.</translation>
    </message>
    <message>
        <source>Each main result as a number with its unit; interval and p as written beside it.</source>
        <translation>Har bir asosiy natija birligi bilan, son koʻrinishida; yonida interval va p, yozilganicha.</translation>
    </message>
    <message>
        <source>Each price with its currency and for whom it is; 0 where entry is free.</source>
        <translation>Har bir narx valyutasi va kim uchunligi bilan; kirish bepul boʻlsa, 0.</translation>
    </message>
    <message>
        <source>Each section that is cited, in the form used, e.g. &quot;§ 28 InsO&quot; or &quot;s. 85 Companies Act 2014&quot;.</source>
        <translation>Havola qilingan har bir modda yozilgan shaklida, masalan &quot;§ 28 InsO&quot; yoki &quot;s. 85 Companies Act 2014&quot;.</translation>
    </message>
    <message>
        <source>Embargoed until</source>
        <translation>Embargo muddati</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Tugashi</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tadbir</translation>
    </message>
    <message>
        <source>Exchange and symbol as they stand in brackets after the company, with the colon between them.</source>
        <translation>Kompaniyadan keyin qavsda turgan birja va belgi, oradagi ikki nuqta bilan.</translation>
    </message>
    <message>
        <source>Exchange and symbol, with the colon between them as they are written.</source>
        <translation>Birja va belgi, oradagi ikki nuqta bilan, yozilganicha.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Raqamlar</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Ish raqami</translation>
    </message>
    <message>
        <source>File, case or procurement numbers exactly as written, with spaces and strokes.</source>
        <translation>Hujjat, ish yoki xarid raqamlari aynan yozilganicha, boʻsh joy va chiziqlari bilan.</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Topshirilgan</translation>
    </message>
    <message>
        <source>Filed with</source>
        <translation>Kimga topshirilgan</translation>
    </message>
    <message>
        <source>For each share, with its currency; 0 where it says that none is paid.</source>
        <translation>Har bir aksiyaga, valyutasi bilan; toʻlanmasligi aytilgan boʻlsa, 0.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Hujjat turi</translation>
    </message>
    <message>
        <source>Form&apos;s name</source>
        <translation>Shakl nomi</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Mablagʻ</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Sarlavha</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Majlislar</translation>
    </message>
    <message>
        <source>How and until when one can object or appeal, where it says so.</source>
        <translation>Qanday va qachongacha eʼtiroz yoki shikoyat bildirish mumkin, agar aytilgan boʻlsa.</translation>
    </message>
    <message>
        <source>How it was studied, as the text says; &quot;experiment&quot; is in a laboratory, &quot;observation&quot; in the field.</source>
        <translation>Qanday oʻrganilgan, matnda aytilganicha; &quot;experiment&quot; — laboratoriyada, &quot;observation&quot; — joyida.</translation>
    </message>
    <message>
        <source>How many were studied, with what they are as unit (patients, mice, galaxies), and which group under &quot;about&quot;.</source>
        <translation>Nechtasi oʻrganilgan, birligi — nima ekani (bemor, sichqon, galaktika), guruhi — &quot;nima haqida&quot; ostida.</translation>
    </message>
    <message>
        <source>How to attend</source>
        <translation>Qatnashish usuli</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifikatorlar</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Manfaatlar</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Tarqatuvchi</translation>
    </message>
    <message>
        <source>Its first day, and the hour with zone where it is given; only as precise as the text.</source>
        <translation>Birinchi kuni, berilgan boʻlsa, soati va vaqt mintaqasi; matndagidan aniqroq emas.</translation>
    </message>
    <message>
        <source>Its last day or hour; empty for what takes one day, unless the hour is given.</source>
        <translation>Oxirgi kuni yoki soati; bir kunlik boʻlsa, boʻsh, soati berilgani bundan mustasno.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Asosiy raqamlar</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Kalit soʻzlar</translation>
    </message>
    <message>
        <source>Keywords as the authors or the journal give them; MeSH terms too.</source>
        <translation>Mualliflar yoki jurnal bergan kalit soʻzlar; MeSH atamalari ham.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Turi</translation>
    </message>
    <message>
        <source>Kind of article</source>
        <translation>Maqola turi</translation>
    </message>
    <message>
        <source>LEI, CIK, ISIN, register or tax number of the company; the scheme beside it.</source>
        <translation>Kompaniyaning LEI, CIK, ISIN, reyestr yoki soliq raqami; yonida tizimi.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Qonun</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>Birja belgisi</translation>
    </message>
    <message>
        <source>Made known</source>
        <translation>Eʼlon sanasi</translation>
    </message>
    <message>
        <source>Made known by</source>
        <translation>Eʼlon qilgan</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Koʻrsatkichlar</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Usullar</translation>
    </message>
    <message>
        <source>Numbers at full magnitude with their unit (USD, %, a noun) and what they are about.</source>
        <translation>Toʻliq yozilgan sonlar, birligi (USD, %, ot) va nima haqida ekani bilan.</translation>
    </message>
    <message>
        <source>Numbers of trial or review registers, e.g. NCT01234567 or CRD42020123456.</source>
        <translation>Sinov yoki sharhlar reyestridagi raqamlar, masalan NCT01234567 yoki CRD42020123456.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Maqsad</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Sababi</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Qaror</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Tashkilotlar</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Tashkilotchilar</translation>
    </message>
    <message>
        <source>Other bodies</source>
        <translation>Boshqa tashkilotlar</translation>
    </message>
    <message>
        <source>Other companies</source>
        <translation>Boshqa kompaniyalar</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Prognoz</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Tomonlar</translation>
    </message>
    <message>
        <source>Partners, customers, investors and others named in it; the issuer is not repeated here.</source>
        <translation>Tilga olingan hamkorlar, mijozlar, sarmoyadorlar va boshqalar; tarqatuvchi bu yerda takrorlanmaydi.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Shaxslar</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Davr boshi</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Davr oxiri</translation>
    </message>
    <message>
        <source>Persons and companies that it concerns, each with the role (debtor, plaintiff, deceased, applicant).</source>
        <translation>Aloqador shaxslar va kompaniyalar, har biri roli bilan (qarzdor, daʼvogar, marhum, arizachi).</translation>
    </message>
    <message>
        <source>Persons named in the body, with their role where the text gives it.</source>
        <translation>Maqola matnida tilga olingan shaxslar, matnda berilgan boʻlsa, roli bilan.</translation>
    </message>
    <message>
        <source>Persons who are quoted or presented, with their role as the release gives it.</source>
        <translation>Iqtibos keltirilgan yoki tanishtirilgan shaxslar, relizda berilgan roli bilan.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Joylar</translation>
    </message>
    <message>
        <source>Places that the news is about; the dateline counts only where it is one of them.</source>
        <translation>Xabar haqida boʻlgan joylar; xabar joyi faqat shulardan biri boʻlsa hisobga kiradi.</translation>
    </message>
    <message>
        <source>Plain summary</source>
        <translation>Sodda xulosa</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Narxlar</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Mahsulotlar</translation>
    </message>
    <message>
        <source>Products, services and works by their names; trade marks without ® and ™.</source>
        <translation>Mahsulot, xizmat va asarlar nomi; savdo belgilari ® va ™ belgilarisiz.</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Mulk</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Chop etilgan</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Nashr</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Iqtiboslar</translation>
    </message>
    <message>
        <source>Register by</source>
        <translation>Roʻyxat muddati</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>Reyestr raqami</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Tarqatilgan</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Shikoyat tartibi</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>Vakillar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Natijalar</translation>
    </message>
    <message>
        <source>Revenue, profit, assets and the like at full magnitude (thousands and millions resolved), a loss negative; say under &quot;about&quot; which it is, and of which period unless it is the one above.</source>
        <translation>Daromad, foyda, aktivlar va shu kabilar toʻliq sonda (ming va millionlar yoyilgan), zarar manfiy; &quot;nima haqida&quot; ostida qaysi biri ekanini va davri yuqoridagidan boshqa boʻlsa, davrini ham yozing.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Xatarlar</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Tanlanma</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Boʻlim</translation>
    </message>
    <message>
        <source>Spokespeople</source>
        <translation>Soʻzlovchilar</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Koʻcha</translation>
    </message>
    <message>
        <source>Street, number and postal code, as written.</source>
        <translation>Koʻcha, uy raqami va pochta indeksi, yozilganicha.</translation>
    </message>
    <message>
        <source>Subheadline</source>
        <translation>Kichik sarlavha</translation>
    </message>
    <message>
        <source>Subsidiaries, targets, buyers and other companies that it is about, with their role.</source>
        <translation>Shoʻba, sotib olinayotgan, sotib oluvchi va boshqa tegishli kompaniyalar, roli bilan.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Mazmun</translation>
    </message>
    <message>
        <source>Tags as the issuer or the wire gives them.</source>
        <translation>Tarqatuvchi yoki axborot xizmati bergan teglar.</translation>
    </message>
    <message>
        <source>Takes place</source>
        <translation>Oʻtkazilishi</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Qatnashchilar</translation>
    </message>
    <message>
        <source>The DOI itself, e.g. 10.1000/xyz123, without https://doi.org/; for a preprint its number.</source>
        <translation>DOI ning oʻzi, masalan 10.1000/xyz123, https://doi.org/ siz; preprint uchun uning raqami.</translation>
    </message>
    <message>
        <source>The announcement itself; contacts, the paragraph about the issuer and legal notes are not part of it.</source>
        <translation>Eʼlonning oʻzi; aloqa maʼlumotlari, tarqatuvchi haqidagi xatboshi va huquqiy izohlar kirmaydi.</translation>
    </message>
    <message>
        <source>The article&apos;s landing page with its publisher.</source>
        <translation>Maqolaning nashriyot saytidagi sahifasi.</translation>
    </message>
    <message>
        <source>The article&apos;s own (canonical) address.</source>
        <translation>Maqolaning oʻz (kanonik) manzili.</translation>
    </message>
    <message>
        <source>The article&apos;s own title as a reader sees it, without the site&apos;s name.</source>
        <translation>Maqolaning oʻquvchi koʻradigan sarlavhasi, sayt nomisiz.</translation>
    </message>
    <message>
        <source>The article&apos;s tags as the publisher gives them.</source>
        <translation>Nashr bergan maqola teglari.</translation>
    </message>
    <message>
        <source>The article&apos;s title with its subtitle, without a running head or &quot;Abstract&quot;.</source>
        <translation>Maqolaning sarlavhasi kichik sarlavhasi bilan, kolontitul yoki &quot;Abstract&quot; soʻzisiz.</translation>
    </message>
    <message>
        <source>The blocks of the abstract itself; authors, affiliations, keywords and references are not part of it.</source>
        <translation>Annotatsiyaning oʻz bloklari; mualliflar, muassasalar, kalit soʻzlar va adabiyotlar kirmaydi.</translation>
    </message>
    <message>
        <source>The blocks of the text that are the article itself; B takes a block in or out.</source>
        <translation>Matnning maqola oʻzi boʻlgan bloklari; B blokni oladi yoki chiqaradi.</translation>
    </message>
    <message>
        <source>The blocks of the text that tell of this event; lists of other events are not part of it.</source>
        <translation>Matnning shu tadbir haqidagi bloklari; boshqa tadbirlar roʻyxati kirmaydi.</translation>
    </message>
    <message>
        <source>The body that speaks, one a value, by the name it uses of itself; an agency that only sends it is none.</source>
        <translation>Bayonot berayotgan tashkilot, har qiymatda bittadan, oʻzini atagan nomi bilan; faqat tarqatgan agentlik kirmaydi.</translation>
    </message>
    <message>
        <source>The company that files, with its legal form, as it stands on the cover.</source>
        <translation>Hujjat topshirgan kompaniya, huquqiy shakli bilan, muqovada yozilganicha.</translation>
    </message>
    <message>
        <source>The court, office, notary or body in whose name it stands, with its seat.</source>
        <translation>Eʼlon nomidan berilgan sud, idora, notarius yoki organ, joylashgan yeri bilan.</translation>
    </message>
    <message>
        <source>The date that no longer holds, where it was postponed.</source>
        <translation>Koʻchirilgan boʻlsa, endi amal qilmaydigan sana.</translation>
    </message>
    <message>
        <source>The day of the decision, order or resolution that is made known.</source>
        <translation>Eʼlon qilinayotgan qaror, buyruq yoki ajrim kuni.</translation>
    </message>
    <message>
        <source>The day of the notice, or of the gazette in which it stands.</source>
        <translation>Eʼlon yoki u chiqqan rasmiy gazeta kuni.</translation>
    </message>
    <message>
        <source>The day on which it was filed or published, not the day of signing.</source>
        <translation>Topshirilgan yoki chop etilgan kun, imzolangan kun emas.</translation>
    </message>
    <message>
        <source>The day, and the time where it is given, of the dateline; not the day on which a site put it up.</source>
        <translation>Xabar boshida koʻrsatilgan kun va, berilgan boʻlsa, vaqt; saytga qoʻyilgan kun emas.</translation>
    </message>
    <message>
        <source>The document itself; the regulator&apos;s cover sheet and disclaimers are not part of it.</source>
        <translation>Hujjatning oʻzi; regulyatorning muqova varagʻi va ogohlantirishlar kirmaydi.</translation>
    </message>
    <message>
        <source>The document&apos;s own title, e.g. &quot;Annual report 2024&quot;.</source>
        <translation>Hujjatning oʻz nomi, masalan &quot;Annual report 2024&quot;.</translation>
    </message>
    <message>
        <source>The event&apos;s own name with its number or year (&quot;12th Samarkand Forum&quot;), not the headline of the report.</source>
        <translation>Tadbirning oʻz nomi, raqami yoki yili bilan (&quot;12th Samarkand Forum&quot;), xabar sarlavhasi emas.</translation>
    </message>
    <message>
        <source>The event&apos;s own page.</source>
        <translation>Tadbirning oʻz sahifasi.</translation>
    </message>
    <message>
        <source>The firm that signs the audit report.</source>
        <translation>Auditorlik hisobotini imzolagan firma.</translation>
    </message>
    <message>
        <source>The first day of the period that it reports on.</source>
        <translation>Hisobot davrining birinchi kuni.</translation>
    </message>
    <message>
        <source>The hall, stadium, park or platform, by its name.</source>
        <translation>Zal, stadion, bogʻ yoki platforma nomi.</translation>
    </message>
    <message>
        <source>The headings of the risk factors, or each risk in the company&apos;s words.</source>
        <translation>Xatar omillarining sarlavhalari yoki har bir xatar kompaniya soʻzlari bilan.</translation>
    </message>
    <message>
        <source>The institutions of the authors, each once, with town and country as written.</source>
        <translation>Mualliflarning muassasalari, har biri bir marta, shahri va davlati bilan, yozilganicha.</translation>
    </message>
    <message>
        <source>The journal, conference or preprint server, by its full name.</source>
        <translation>Jurnal, konferensiya yoki preprint serverining toʻliq nomi.</translation>
    </message>
    <message>
        <source>The land, ship, vehicle, licence or works that it is about, with its number in the register.</source>
        <translation>Gap borayotgan yer, kema, transport, litsenziya yoki ishlar, reyestrdagi raqami bilan.</translation>
    </message>
    <message>
        <source>The language of the abstract as a BCP 47 tag; that of the article may be another.</source>
        <translation>Annotatsiya tili, BCP 47 tegi; maqolaniki boshqa boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>The language of the document as a BCP 47 tag.</source>
        <translation>Hujjat tili, BCP 47 tegi.</translation>
    </message>
    <message>
        <source>The language of the notice as a BCP 47 tag.</source>
        <translation>Eʼlon tili, BCP 47 tegi.</translation>
    </message>
    <message>
        <source>The language of the text as a BCP 47 tag, e.g. en, pt-BR or uz-Cyrl.</source>
        <translation>Matn tili, BCP 47 tegi, masalan en, pt-BR yoki uz-Cyrl.</translation>
    </message>
    <message>
        <source>The language of the text as a BCP 47 tag; that of the event may be another.</source>
        <translation>Matn tili, BCP 47 tegi; tadbirniki boshqa boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>The last day for each thing that has to be done; say under &quot;about&quot; what that is.</source>
        <translation>Bajarilishi kerak boʻlgan har bir ishning oxirgi kuni; nima ekanini &quot;nima haqida&quot; ostida yozing.</translation>
    </message>
    <message>
        <source>The last day of the period; for a balance sheet its day.</source>
        <translation>Davrning oxirgi kuni; balans uchun uning kuni.</translation>
    </message>
    <message>
        <source>The last day to register, to hand in or to apply.</source>
        <translation>Roʻyxatdan oʻtish, topshirish yoki ariza berishning oxirgi kuni.</translation>
    </message>
    <message>
        <source>The line or bullet points under the headline; the first paragraph is not one.</source>
        <translation>Sarlavha ostidagi satr yoki bandlar; birinchi xatboshi bunga kirmaydi.</translation>
    </message>
    <message>
        <source>The notice&apos;s own heading.</source>
        <translation>Eʼlonning oʻz sarlavhasi.</translation>
    </message>
    <message>
        <source>The part of the publication it stands in, e.g. Politics.</source>
        <translation>Nashrning qaysi qismida turishi, masalan Siyosat.</translation>
    </message>
    <message>
        <source>The regulator, register or exchange that takes it.</source>
        <translation>Qabul qiluvchi regulyator, reyestr yoki birja.</translation>
    </message>
    <message>
        <source>The release&apos;s own (canonical) address, with the issuer rather than with a wire.</source>
        <translation>Relizning oʻz (kanonik) manzili, axborot xizmatida emas, tarqatuvchida.</translation>
    </message>
    <message>
        <source>The release&apos;s own title, without &quot;Press release&quot;, the company&apos;s slogan or the date.</source>
        <translation>Relizning oʻz sarlavhasi, &quot;Press release&quot; soʻzi, kompaniya shiori yoki sanasiz.</translation>
    </message>
    <message>
        <source>The sentence or two that say what it is, from the text itself.</source>
        <translation>Nima ekanini aytadigan bir-ikki gap, matnning oʻzidan.</translation>
    </message>
    <message>
        <source>The site, paper or agency that published it.</source>
        <translation>Chop etgan sayt, gazeta yoki agentlik.</translation>
    </message>
    <message>
        <source>The standfirst or description that stands under the headline or in the page&apos;s metadata.</source>
        <translation>Sarlavha ostidagi yoki sahifa metamaʼlumotlaridagi kirish soʻzi yoki tavsif.</translation>
    </message>
    <message>
        <source>The standing paragraph that says who the issuer is, often under &quot;About&quot; or &quot;Note to editors&quot;.</source>
        <translation>Tarqatuvchi kimligini aytadigan doimiy xatboshi, koʻpincha &quot;About&quot; yoki &quot;Note to editors&quot; ostida.</translation>
    </message>
    <message>
        <source>The statement on competing interests, in its words.</source>
        <translation>Manfaatlar toʻqnashuvi haqidagi bayonot, oʻz soʻzlari bilan.</translation>
    </message>
    <message>
        <source>The town and country in which it takes place; for a tour, each.</source>
        <translation>Oʻtadigan shahar va davlat; gastrol boʻlsa, har biri.</translation>
    </message>
    <message>
        <source>The town that the release is sent from, as it stands before the first sentence.</source>
        <translation>Reliz yuborilgan shahar, birinchi gapdan oldin yozilganicha.</translation>
    </message>
    <message>
        <source>This notice; the gazette&apos;s head and the notices beside it are not part of it.</source>
        <translation>Shu eʼlon; gazeta boshi va yonidagi eʼlonlar kirmaydi.</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>Tiker</translation>
    </message>
    <message>
        <source>Tickets at</source>
        <translation>Chiptalar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Sarlavha</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Mavzular</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Shahar</translation>
    </message>
    <message>
        <source>Until when it must not be used, with time and zone as they are written; empty where it is for immediate use.</source>
        <translation>Qachongacha foydalanish mumkin emas, vaqti va vaqt mintaqasi bilan, yozilganicha; darhol foydalanish mumkin boʻlsa, boʻsh.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Yangilangan</translation>
    </message>
    <message>
        <source>Values, bids, claims, fees and shares with their unit, and what they are.</source>
        <translation>Qiymatlar, takliflar, talablar, toʻlovlar va ulushlar, birligi va nima ekani bilan.</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Oʻtish joyi</translation>
    </message>
    <message>
        <source>Visitors, seats, countries and other numbers with their unit; prices stand above.</source>
        <translation>Tashrifchilar, oʻrinlar, davlatlar va boshqa sonlar, birligi bilan; narxlar yuqorida.</translation>
    </message>
    <message>
        <source>Was to begin</source>
        <translation>Avvalgi sana</translation>
    </message>
    <message>
        <source>What came out, in the authors&apos; words.</source>
        <translation>Natija nima boʻlgan, mualliflar soʻzi bilan.</translation>
    </message>
    <message>
        <source>What is ordered, allowed, entered or refused, in the words of the notice.</source>
        <translation>Nima buyurilgan, ruxsat etilgan, kiritilgan yoki rad etilgan, eʼlon soʻzlari bilan.</translation>
    </message>
    <message>
        <source>What it is about, or the works that are given.</source>
        <translation>Nima haqida yoki qanday asarlar ijro etiladi.</translation>
    </message>
    <message>
        <source>What it is mainly about; &quot;statement&quot; takes a position, &quot;correction&quot; replaces an earlier release.</source>
        <translation>Asosan nima haqida; &quot;statement&quot; munosabat bildiradi, &quot;correction&quot; avvalgi reliz oʻrniga chiqadi.</translation>
    </message>
    <message>
        <source>What it makes known; an auction within an insolvency is an auction, a call to creditors an insolvency.</source>
        <translation>Nimani eʼlon qiladi; bankrotlikdagi kimoshdi savdosi — auction, kreditorlarga murojaat — insolvency.</translation>
    </message>
    <message>
        <source>What kind of document it is; 10-K and 20-F are annual, 10-Q quarterly, 8-K and 6-K ad hoc.</source>
        <translation>Hujjat turi; 10-K va 20-F — yillik, 10-Q — choraklik, 8-K va 6-K — ad hoc.</translation>
    </message>
    <message>
        <source>What somebody is quoted with, without the quotation marks, and who said it.</source>
        <translation>Kimningdir keltirilgan soʻzlari, qoʻshtirnoqsiz, va ularni kim aytgani.</translation>
    </message>
    <message>
        <source>What somebody is quoted with, without the quotation marks, and who says it.</source>
        <translation>Kimningdir keltirilgan soʻzlari, qoʻshtirnoqsiz, va ularni kim aytayotgani.</translation>
    </message>
    <message>
        <source>What sort of event it is; a festival of concerts is a festival.</source>
        <translation>Qanday tadbir; konsertlar festivali — festival.</translation>
    </message>
    <message>
        <source>What the article is; a systematic review with a meta-analysis is a meta-analysis.</source>
        <translation>Maqola turi; metatahlilli tizimli sharh — meta-analysis.</translation>
    </message>
    <message>
        <source>What the auditor says; the gravest counts where there are several.</source>
        <translation>Auditor nima deydi; bir nechta boʻlsa, eng jiddiysi hisobga olinadi.</translation>
    </message>
    <message>
        <source>What the authors conclude from it.</source>
        <translation>Mualliflar bundan chiqargan xulosa.</translation>
    </message>
    <message>
        <source>What the regulator calls it, e.g. &quot;10-K&quot;, &quot;TR-1&quot; or &quot;Article 19 MAR&quot;.</source>
        <translation>Regulyator uni qanday ataydi, masalan &quot;10-K&quot;, &quot;TR-1&quot; yoki &quot;Article 19 MAR&quot;.</translation>
    </message>
    <message>
        <source>What the text says of it on its day; &quot;moved&quot; is another place, &quot;postponed&quot; another time.</source>
        <translation>Matn oʻz kunida bu haqda nima deydi; &quot;moved&quot; — boshqa joy, &quot;postponed&quot; — boshqa vaqt.</translation>
    </message>
    <message>
        <source>What was asked or supposed, in the authors&apos; words; the background before it does not count.</source>
        <translation>Nima soʻralgan yoki taxmin qilingan, mualliflar soʻzi bilan; undan oldingi kirish qismi hisobga kirmaydi.</translation>
    </message>
    <message>
        <source>What was done, in what, with what; from the section of that name where there is one.</source>
        <translation>Nima, nimada va nima bilan qilingan; shunday nomli boʻlim boʻlsa, oʻshandan.</translation>
    </message>
    <message>
        <source>When it was first published; only as precise as the article says, e.g. 2024-10 or 2024-10-22T09:30+05:00.</source>
        <translation>Birinchi marta qachon chop etilgan; maqoladagidan aniqroq emas, masalan 2024-10 yoki 2024-10-22T09:30+05:00.</translation>
    </message>
    <message>
        <source>When it was last changed, where the article says so.</source>
        <translation>Oxirgi marta qachon oʻzgartirilgan, agar maqolada aytilgan boʻlsa.</translation>
    </message>
    <message>
        <source>When this version first came out, as precise as it is given (2024, 2024-10 or 2024-10-22).</source>
        <translation>Shu versiya birinchi marta qachon chiqqan, berilgan aniqlikda (2024, 2024-10 yoki 2024-10-22).</translation>
    </message>
    <message>
        <source>Where data or code can be had.</source>
        <translation>Maʼlumotlar yoki kodni qayerdan olish mumkin.</translation>
    </message>
    <message>
        <source>Where one registers or buys tickets.</source>
        <translation>Roʻyxatdan oʻtish yoki chipta olish joyi.</translation>
    </message>
    <message>
        <source>Where the filing stands, with the regulator rather than with a service.</source>
        <translation>Hujjat turgan manzil, vositachi xizmatda emas, regulyatorda.</translation>
    </message>
    <message>
        <source>Where the notice stands, with the gazette or the authority.</source>
        <translation>Eʼlon turgan manzil, rasmiy gazeta yoki idorada.</translation>
    </message>
    <message>
        <source>Where the property lies or the hearing is held; the seat of the authority does not count.</source>
        <translation>Mulk joylashgan yoki majlis oʻtadigan joy; idora joylashgan yer hisobga kirmaydi.</translation>
    </message>
    <message>
        <source>Whether one goes there, watches from afar, or may do either.</source>
        <translation>Borib qatnashiladimi, masofadan kuzatiladimi yoki ikkalasi ham mumkinmi.</translation>
    </message>
    <message>
        <source>Who holds it; sponsors and partners with that as their role.</source>
        <translation>Kim oʻtkazadi; homiy va hamkorlar shu rol bilan.</translation>
    </message>
    <message>
        <source>Who paid, each once, with the grant&apos;s number; empty but decided where it says that nobody did.</source>
        <translation>Kim mablagʻ bergan, har biri bir marta, grant raqami bilan; hech kim bermagani aytilgan boʻlsa, boʻsh deb hal qilinadi.</translation>
    </message>
    <message>
        <source>Who performs, speaks, competes or presides, with the role the text gives; teams and bands too.</source>
        <translation>Kim chiqish qiladi, soʻzlaydi, bellashadi yoki raislik qiladi, matndagi roli bilan; jamoa va guruhlar ham.</translation>
    </message>
    <message>
        <source>Who wrote it, one name a value, without &quot;by&quot;, titles and addresses.</source>
        <translation>Kim yozgan, har qiymatda bitta nom, &quot;by&quot;, unvon va manzillarsiz.</translation>
    </message>
    <message>
        <source>Whom the press can ask, by name, or the office where no name is given; telephone and address beside it.</source>
        <translation>Matbuot kimga murojaat qilishi mumkin, nomi bilan, nomi berilmagan boʻlsa, idora; yonida telefon va manzil.</translation>
    </message>
    <message>
        <source>about</source>
        <translation>nima haqida</translation>
    </message>
    <message>
        <source>address</source>
        <translation>manzil</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>muassasa</translation>
    </message>
    <message>
        <source>born</source>
        <translation>tugʻilgan</translation>
    </message>
    <message>
        <source>email</source>
        <translation>email</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>grant</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>interval</translation>
    </message>
    <message>
        <source>orcid</source>
        <translation>orcid</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>tashkilot</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>period</source>
        <translation>davr</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>tizim</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>soʻzlovchi</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>birlik</translation>
    </message>
</context>
<context>
    <name>origins</name>
    <message>
        <source>address of the page</source>
        <translation>sahifa manzili</translation>
    </message>
    <message>
        <source>also {0}</source>
        <translation>shuningdek, {0}</translation>
    </message>
    <message>
        <source>body of the page (Trafilatura)</source>
        <translation>sahifa matni (Trafilatura)</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>muallif satri</translation>
    </message>
    <message>
        <source>date in the text</source>
        <translation>matndagi sana</translation>
    </message>
    <message>
        <source>date line of the page</source>
        <translation>sahifaning sana satri</translation>
    </message>
    <message>
        <source>dates of the page (htmldate)</source>
        <translation>sahifa sanalari (htmldate)</translation>
    </message>
    <message>
        <source>figure in the text</source>
        <translation>matndagi raqam</translation>
    </message>
    <message>
        <source>first heading of the text</source>
        <translation>matnning birinchi sarlavhasi</translation>
    </message>
    <message>
        <source>heading on the page</source>
        <translation>sahifadagi sarlavha</translation>
    </message>
    <message>
        <source>language mark of the page</source>
        <translation>sahifaning til belgisi</translation>
    </message>
    <message>
        <source>language of the text</source>
        <translation>matn tili</translation>
    </message>
    <message>
        <source>layout of the text</source>
        <translation>matn tuzilishi</translation>
    </message>
    <message>
        <source>link in the page&apos;s head</source>
        <translation>sahifa boshidagi havola</translation>
    </message>
    <message>
        <source>meta tags</source>
        <translation>meta-teglar</translation>
    </message>
    <message>
        <source>microdata</source>
        <translation>mikromaʼlumotlar</translation>
    </message>
    <message>
        <source>name in the text</source>
        <translation>matndagi nom</translation>
    </message>
    <message>
        <source>page metadata (JSON-LD)</source>
        <translation>sahifa metamaʼlumotlari (JSON-LD)</translation>
    </message>
    <message>
        <source>page metadata (Open Graph)</source>
        <translation>sahifa metamaʼlumotlari (Open Graph)</translation>
    </message>
    <message>
        <source>page metadata (meta tags)</source>
        <translation>sahifa metamaʼlumotlari (meta-teglar)</translation>
    </message>
    <message>
        <source>page metadata (microdata)</source>
        <translation>sahifa metamaʼlumotlari (mikromaʼlumotlar)</translation>
    </message>
    <message>
        <source>project rule {0}</source>
        <translation>loyihaning {0}-qoidasi</translation>
    </message>
    <message>
        <source>put aside by {0}</source>
        <translation>chetga surgan: {0}</translation>
    </message>
    <message>
        <source>quotation in the text</source>
        <translation>matndagi iqtibos</translation>
    </message>
    <message>
        <source>section on the page</source>
        <translation>sahifadagi boʻlim</translation>
    </message>
    <message>
        <source>tags on the page</source>
        <translation>sahifadagi teglar</translation>
    </message>
    <message>
        <source>the imported record</source>
        <translation>import qilingan yozuv</translation>
    </message>
    <message>
        <source>the source itself</source>
        <translation>manbaning oʻzi</translation>
    </message>
    <message>
        <source>time mark on the page</source>
        <translation>sahifadagi vaqt belgisi</translation>
    </message>
    <message>
        <source>title of the page</source>
        <translation>sahifa nomi</translation>
    </message>
    <message>
        <source>visible on the page</source>
        <translation>sahifada koʻrinadi</translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source>a field in which nothing stands</source>
        <translation>boʻsh maydon</translation>
    </message>
    <message>
        <source>a field that was decided otherwise than suggested</source>
        <translation>taklifdan boshqacha hal qilingan maydon</translation>
    </message>
    <message>
        <source>a part of its address</source>
        <translation>manzilining bir qismi</translation>
    </message>
    <message>
        <source>an annotator who worked on the article</source>
        <translation>maqola ustida ishlagan tekshiruvchi</translation>
    </message>
    <message>
        <source>how many values need a look</source>
        <translation>noaniq qiymatlar soni</translation>
    </message>
    <message>
        <source>how many values were changed</source>
        <translation>oʻzgartirilgan qiymatlar soni</translation>
    </message>
    <message>
        <source>its id, or the beginning of it with *</source>
        <translation>identifikatori yoki uning boshi va *</translation>
    </message>
    <message>
        <source>the article&apos;s language, as en or uz-Latn</source>
        <translation>maqola tili, masalan en yoki uz-Latn</translation>
    </message>
    <message>
        <source>the host of its address, as kun.uz</source>
        <translation>manzilidagi sayt, masalan kun.uz</translation>
    </message>
    <message>
        <source>the score of an undecided suggestion, from 0 to 1, or none</source>
        <translation>hal qilinmagan taklif bahosi, 0 dan 1 gacha yoki none</translation>
    </message>
    <message>
        <source>todo, in_progress, done or skipped</source>
        <translation>todo, in_progress, done yoki skipped</translation>
    </message>
    <message>
        <source>what it was imported from, as html or text</source>
        <translation>nimadan import qilingan, masalan html yoki text</translation>
    </message>
    <message>
        <source>words of a note</source>
        <translation>izohdagi soʻzlar</translation>
    </message>
    <message>
        <source>words of its text</source>
        <translation>matnidagi soʻzlar</translation>
    </message>
    <message>
        <source>words of its title</source>
        <translation>sarlavhasidagi soʻzlar</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes yoki no</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>As they came in</source>
        <translation>Kelish tartibida</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Tasodifiy</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Manba boʻyicha</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Sarlavha boʻyicha</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>Avval oxirgilari</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Avval yangilari</translation>
    </message>
    <message>
        <source>Most corrections first</source>
        <translation>Avval koʻp tuzatiladiganlari</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Avval eskilari</translation>
    </message>
    <message>
        <source>Unsure first</source>
        <translation>Avval noaniqlari</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>toʻgʻri</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>boshlangan</translation>
    </message>
    <message>
        <source>corrected {0}</source>
        <translation>{0} ta tuzatilgan</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tayyor</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>belgilangan</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>oʻtkazib yuborilgan</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>aniq</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>qolgan</translation>
    </message>
    <message>
        <source>{0} unsure</source>
        <translation>{0} ta noaniq</translation>
    </message>
</context>
<context>
    <name>reader</name>
    <message>
        <source>1 line not in body</source>
        <translation>matndan tashqarida 1 ta satr</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Nusxa olish</translation>
    </message>
    <message>
        <source>Put into …</source>
        <translation>Maydonga qoʻyish …</translation>
    </message>
    <message>
        <source>not in body</source>
        <translation>matndan tashqarida</translation>
    </message>
    <message>
        <source>{0} lines not in body</source>
        <translation>matndan tashqarida {0} ta satr</translation>
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
        <translation> belgi</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Ustun kengligi</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Satrlar oraligʻi</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Oʻqish shrifti</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Matn oʻlchami</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>+ add</source>
        <translation>+ qoʻshish</translation>
    </message>
    <message>
        <source>+{0} more</source>
        <translation>yana +{0}</translation>
    </message>
    <message>
        <source>1 other candidate</source>
        <translation>yana 1 ta variant</translation>
    </message>
    <message>
        <source>Entered blind, and the same was suggested.</source>
        <translation>Yopiq holda kiritilgan, taklif ham shu edi.</translation>
    </message>
    <message>
        <source>Entered blind: {0} of {1} suggested.</source>
        <translation>Yopiq kiritilgan: taklif qilingan {1} tadan {0} tasi.</translation>
    </message>
    <message>
        <source>Entered blind; nothing was suggested.</source>
        <translation>Yopiq holda kiritilgan; taklif yoʻq edi.</translation>
    </message>
    <message>
        <source>Every article needs one.</source>
        <translation>Har bir maqolada boʻlishi shart.</translation>
    </message>
    <message>
        <source>Not suggested: {0}.</source>
        <translation>Taklif qilinmagan: {0}.</translation>
    </message>
    <message>
        <source>Nothing entered blind, and nothing was suggested.</source>
        <translation>Yopiq holda hech narsa kiritilmagan, taklif ham yoʻq edi.</translation>
    </message>
    <message>
        <source>One planted error was accepted: {0}. The original is back; look at it again.</source>
        <translation>Bitta sinov xatosi qabul qilingan: {0}. Asli qaytarildi; yana bir koʻrib chiqing.</translation>
    </message>
    <message>
        <source>The words marked in the text do not say this any more: move them, or point at others.</source>
        <translation>Matnda belgilangan soʻzlar endi buni bildirmaydi: ularni suring yoki boshqalarini koʻrsating.</translation>
    </message>
    <message>
        <source>This was a planted error: you accepted it; the original is back.</source>
        <translation>Bu sinov xatosi edi: siz uni qabul qildingiz; asli qaytarildi.</translation>
    </message>
    <message>
        <source>This was a planted error: you caught it.</source>
        <translation>Bu sinov xatosi edi: siz uni topdingiz.</translation>
    </message>
    <message>
        <source>This was a planted error: you caught it; the original is back.</source>
        <translation>Bu sinov xatosi edi: siz uni topdingiz; asli qaytarildi.</translation>
    </message>
    <message>
        <source>What was suggested is shown once you have entered what you find, or said that nothing is there.</source>
        <translation>Topganingizni kiritsangiz yoki hech narsa yoʻqligini bildirsangiz, taklif koʻrsatiladi.</translation>
    </message>
    <message>
        <source>What was suggested is shown once you say that these are all, or that nothing is there.</source>
        <translation>Hammasi shu ekanini yoki hech narsa yoʻqligini bildirsangiz, taklif koʻrsatiladi.</translation>
    </message>
    <message>
        <source>You entered {0}; suggested was: {1}</source>
        <translation>Siz kiritdingiz: {0}; taklif: {1}</translation>
    </message>
    <message>
        <source>You said that nothing is there; suggested was: {0}</source>
        <translation>Hech narsa yoʻq dedingiz; taklif: {0}</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>qabul qilish</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>qabul qilingan</translation>
    </message>
    <message>
        <source>add</source>
        <translation>qoʻshish</translation>
    </message>
    <message>
        <source>added</source>
        <translation>qoʻshilgan</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>qoʻlda qoʻshilgan</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>va yana {0} ta</translation>
    </message>
    <message>
        <source>another</source>
        <translation>yana biri</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>yopiq</translation>
    </message>
    <message>
        <source>blind: enter what you find</source>
        <translation>yopiq: topganingizni kiriting</translation>
    </message>
    <message>
        <source>block in or out, in the article</source>
        <translation>blokni olish/chiqarish, maqolada</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>tuzatilgan</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation>qoʻlda tuzatilgan</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>hal qilingan</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>tahrirlash</translation>
    </message>
    <message>
        <source>enter what you find</source>
        <translation>topganini kiritish</translation>
    </message>
    <message>
        <source>fill in</source>
        <translation>toʻldirish</translation>
    </message>
    <message>
        <source>from</source>
        <translation>asos:</translation>
    </message>
    <message>
        <source>its evidence says something else</source>
        <translation>asosi boshqa narsani aytadi</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>saqlash</translation>
    </message>
    <message>
        <source>keep all</source>
        <translation>hammasini saqlash</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>chiqish</translation>
    </message>
    <message>
        <source>leave empty</source>
        <translation>boʻsh qoldirish</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>boʻsh qoldirilgan</translation>
    </message>
    <message>
        <source>list</source>
        <translation>roʻyxat</translation>
    </message>
    <message>
        <source>move</source>
        <translation>koʻchirish</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>noaniq</translation>
    </message>
    <message>
        <source>next unsure</source>
        <translation>keyingi noaniq</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>bahosiz</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yoʻq</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>topilmadi</translation>
    </message>
    <message>
        <source>not found in the text</source>
        <translation>matnda topilmadi</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>hech narsa yoʻq</translation>
    </message>
    <message>
        <source>point at its words</source>
        <translation>soʻzlarini koʻrsatish</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rad etish</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rad etilgan</translation>
    </message>
    <message>
        <source>rejected; it will not be in the record</source>
        <translation>rad etilgan; yozuvga kirmaydi</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>qaytarish</translation>
    </message>
    <message>
        <source>runner-up</source>
        <translation>boshqa variant</translation>
    </message>
    <message>
        <source>score {0}</source>
        <translation>baho {0}</translation>
    </message>
    <message>
        <source>show fewer</source>
        <translation>kamroq koʻrsatish</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>taklif qilingan</translation>
    </message>
    <message>
        <source>take it after all</source>
        <translation>baribir olish</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>olib tashlash</translation>
    </message>
    <message>
        <source>that is all</source>
        <translation>hammasi shu</translation>
    </message>
    <message>
        <source>the century is a guess</source>
        <translation>asr taxminiy</translation>
    </message>
    <message>
        <source>the time zone is a guess</source>
        <translation>vaqt mintaqasi taxminiy</translation>
    </message>
    <message>
        <source>the year is a guess</source>
        <translation>yil taxminiy</translation>
    </message>
    <message>
        <source>was</source>
        <translation>avval:</translation>
    </message>
    <message>
        <source>whole list</source>
        <translation>butun roʻyxat</translation>
    </message>
    <message>
        <source>{0} before</source>
        <translation>oldinda {0} ta</translation>
    </message>
    <message>
        <source>{0} gave no score</source>
        <translation>{0} baho bermagan</translation>
    </message>
    <message>
        <source>{0} is a guess</source>
        <translation>{0} taxminiy</translation>
    </message>
    <message>
        <source>{0} mentions</source>
        <translation>{0} ta eslatma</translation>
    </message>
    <message>
        <source>{0} of 1 block</source>
        <translation>{0} / 1 blok</translation>
    </message>
    <message>
        <source>{0} of {1} blocks</source>
        <translation>{0} / {1} blok</translation>
    </message>
    <message>
        <source>{0} other candidates</source>
        <translation>yana {0} ta variant</translation>
    </message>
    <message>
        <source>{0} planted errors were accepted: {1}. The originals are back; look at them again.</source>
        <translation>{0} ta sinov xatosi qabul qilingan: {1}. Asllari qaytarildi; yana bir koʻrib chiqing.</translation>
    </message>
    <message>
        <source>{0} planted errors, all caught: {1}.</source>
        <translation>{0} ta sinov xatosi, hammasi topildi: {1}.</translation>
    </message>
    <message>
        <source>{0} put in</source>
        <translation>{0} ta olingan</translation>
    </message>
    <message>
        <source>{0} taken out</source>
        <translation>{0} ta chiqarilgan</translation>
    </message>
    <message>
        <source>{0}, no score</source>
        <translation>{0}, bahosiz</translation>
    </message>
    <message>
        <source>{0}: 1 value; {2}</source>
        <translation>{0}: 1 ta qiymat; {2}</translation>
    </message>
    <message>
        <source>{0}: blind, enter what you find</source>
        <translation>{0}: yopiq, topganingizni kiriting</translation>
    </message>
    <message>
        <source>{0}: left empty, decided</source>
        <translation>{0}: boʻsh qoldirilgan, hal qilingan</translation>
    </message>
    <message>
        <source>{0}: none found</source>
        <translation>{0}: topilmadi</translation>
    </message>
    <message>
        <source>{0}: none found, required, needs a look</source>
        <translation>{0}: topilmadi, majburiy, noaniq</translation>
    </message>
    <message>
        <source>{0}: {1} values; {2}</source>
        <translation>{0}: {1} ta qiymat; {2}</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>In the body: lines that begin “{0}”</source>
        <translation>Maqola matnida: “{0}” bilan boshlanadigan satrlar</translation>
    </message>
    <message>
        <source>In the body: the line “{0}”</source>
        <translation>Maqola matnida: “{0}” satri</translation>
    </message>
    <message>
        <source>Not in the body: lines that begin “{0}”</source>
        <translation>Matndan tashqari: “{0}” bilan boshlanadigan satrlar</translation>
    </message>
    <message>
        <source>Not in the body: the line “{0}”</source>
        <translation>Matndan tashqari: “{0}” satri</translation>
    </message>
    <message>
        <source>on every site</source>
        <translation>barcha saytlarda</translation>
    </message>
    <message>
        <source>on {0}</source>
        <translation>{0} saytida</translation>
    </message>
    <message>
        <source>{0}: never suggest “{1}”</source>
        <translation>{0}: “{1}” hech qachon taklif qilinmasin</translation>
    </message>
    <message>
        <source>{0}: write “{1}” as “{2}”</source>
        <translation>{0}: “{1}” oʻrniga “{2}” yozilsin</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>accept</source>
        <translation>qabul qilish</translation>
    </message>
    <message>
        <source>accept all</source>
        <translation>hammasini qabul qilish</translation>
    </message>
    <message>
        <source>accept all from {0}</source>
        <translation>bahosi {0} dan yuqorilarini qabul qilish</translation>
    </message>
    <message>
        <source>accept {0} from {1}</source>
        <translation>{0}: bahosi {1} dan yuqorilarini qabul qilish</translation>
    </message>
    <message>
        <source>add</source>
        <translation>qoʻshish</translation>
    </message>
    <message>
        <source>add rule</source>
        <translation>qoida qoʻshish</translation>
    </message>
    <message>
        <source>apply rules</source>
        <translation>qoidalarni qoʻllash</translation>
    </message>
    <message>
        <source>block</source>
        <translation>blok</translation>
    </message>
    <message>
        <source>change filters</source>
        <translation>filtrlarni oʻzgartirish</translation>
    </message>
    <message>
        <source>change of fields</source>
        <translation>maydonlarni oʻzgartirish</translation>
    </message>
    <message>
        <source>change of the extractors</source>
        <translation>ajratuvchilarni oʻzgartirish</translation>
    </message>
    <message>
        <source>change rule</source>
        <translation>qoidani oʻzgartirish</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>tuzatish</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>oʻchirish</translation>
    </message>
    <message>
        <source>edit list</source>
        <translation>roʻyxatni tahrirlash</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>belgilash</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>birlashtirish</translation>
    </message>
    <message>
        <source>move</source>
        <translation>koʻchirish</translation>
    </message>
    <message>
        <source>move mention</source>
        <translation>eslatmani koʻchirish</translation>
    </message>
    <message>
        <source>move to {0}</source>
        <translation>{0} maydoniga koʻchirish</translation>
    </message>
    <message>
        <source>note</source>
        <translation>izoh</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>qaytarish</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rad etish</translation>
    </message>
    <message>
        <source>remove rule</source>
        <translation>qoidani oʻchirish</translation>
    </message>
    <message>
        <source>remove rules</source>
        <translation>qoidalarni oʻchirish</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>navbatga qaytarish</translation>
    </message>
    <message>
        <source>replace {0}</source>
        <translation>{0} almashtirish</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>qaytarish</translation>
    </message>
    <message>
        <source>save filter</source>
        <translation>filtrni saqlash</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>oʻtkazib yuborish</translation>
    </message>
    <message>
        <source>split</source>
        <translation>boʻlish</translation>
    </message>
    <message>
        <source>split at {0}</source>
        <translation>{0} boʻyicha boʻlish</translation>
    </message>
    <message>
        <source>spread {0}</source>
        <translation>{0} tuzatishini tarqatish</translation>
    </message>
    <message>
        <source>switch rule off</source>
        <translation>qoidani oʻchirib qoʻyish</translation>
    </message>
    <message>
        <source>switch rule on</source>
        <translation>qoidani yoqish</translation>
    </message>
    <message>
        <source>switch rules off</source>
        <translation>qoidalarni oʻchirib qoʻyish</translation>
    </message>
    <message>
        <source>switch rules on</source>
        <translation>qoidalarni yoqish</translation>
    </message>
    <message>
        <source>take</source>
        <translation>variantni olish</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>chegara</translation>
    </message>
    <message>
        <source>unflag</source>
        <translation>belgini olish</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source> of {0} characters</source>
        <translation> ({0} belgidan)</translation>
    </message>
    <message>
        <source> of “{0}”</source>
        <translation> (“{0}”)</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no choice here: it is one of {1}</source>
        <translation>“{0}” bu yerda tanlanmaydi: {1} mumkin</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no date:</source>
        <translation>“{0}” sana emas:</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no date: {1}</source>
        <translation>“{0}” sana emas: {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no language: {1}</source>
        <translation>“{0}” til emas: {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no name: it has no letter</source>
        <translation>“{0}” ism emas: unda harf yoʻq</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no name: it has {1} characters</source>
        <translation>“{0}” ism emas: unda {1} ta belgi bor</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no number:</source>
        <translation>“{0}” son emas:</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no number: {1}</source>
        <translation>“{0}” son emas: {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no web address:</source>
        <translation>“{0}” veb-manzil emas:</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; names no year: {1}</source>
        <translation>“{0}” da yil yoʻq: {1}</translation>
    </message>
    <message>
        <source>--scheduler needs Dask: pip install &apos;copydesk[dask]&apos;</source>
        <translation>--scheduler uchun Dask kerak: pip install &apos;copydesk[dask]&apos;</translation>
    </message>
    <message>
        <source>A choice needs a name.</source>
        <translation>Variantga nom kerak.</translation>
    </message>
    <message>
        <source>A dataset cannot be {0} {1!r}; there are {2}.</source>
        <translation>Maʼlumotlar toʻplami {0} {1!r} boʻla olmaydi; {2} bor.</translation>
    </message>
    <message>
        <source>A dataset that is split by date cannot be stratified too.</source>
        <translation>Sana boʻyicha boʻlingan toʻplamni qatlamlab boʻlmaydi.</translation>
    </message>
    <message>
        <source>A date is needed: {0}</source>
        <translation>Sana kerak: {0}</translation>
    </message>
    <message>
        <source>A field cannot be merged into itself.</source>
        <translation>Maydonni oʻziga qoʻshib boʻlmaydi.</translation>
    </message>
    <message>
        <source>A filter needs a name; nothing was changed.</source>
        <translation>Filtrga nom kerak; hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>A filter&apos;s name takes up to {0} characters; nothing was changed.</source>
        <translation>Filtr nomi {0} belgidan oshmaydi; hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>A language is needed: {0}</source>
        <translation>Til kerak: {0}</translation>
    </message>
    <message>
        <source>A note takes up to {0:,} characters; nothing was changed.</source>
        <translation>Eslatma {0:,} belgidan oshmaydi; hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>A number is needed: {0}</source>
        <translation>Son kerak: {0}</translation>
    </message>
    <message>
        <source>A project keeps at most {0:,} rules; remove some first.</source>
        <translation>Loyihada koʻpi bilan {0:,} qoida boʻladi; avval baʼzilarini oʻchiring.</translation>
    </message>
    <message>
        <source>A project needs at least one field.</source>
        <translation>Loyihada kamida bitta maydon boʻlishi kerak.</translation>
    </message>
    <message>
        <source>A project takes up to {0} fields.</source>
        <translation>Loyihada {0} tagacha maydon boʻladi.</translation>
    </message>
    <message>
        <source>A rule of the project was changed meanwhile. {0}</source>
        <translation>Loyiha qoidasi shu orada oʻzgartirildi. {0}</translation>
    </message>
    <message>
        <source>A share is a number from 0 to 1, not {0}; nothing was changed.</source>
        <translation>Ulush 0 dan 1 gacha son boʻladi, {0} emas; hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>A web address is needed, such as https://example.org/story</source>
        <translation>Veb-manzil kerak, masalan https://example.org/story</translation>
    </message>
    <message>
        <source>An article is not there any more. {0}</source>
        <translation>Maqola endi yoʻq. {0}</translation>
    </message>
    <message>
        <source>At least one field must be shown.</source>
        <translation>Kamida bitta maydon koʻrinishi kerak.</translation>
    </message>
    <message>
        <source>By now the field “{0}” holds “{1}”, which did not fit it before. {2}</source>
        <translation>“{0}” maydonida endi “{1}” turibdi, u ilgari toʻgʻri kelmasdi. {2}</translation>
    </message>
    <message>
        <source>By now values stand in the field “{0}”. {1}</source>
        <translation>“{0}” maydonida endi qiymatlar bor. {1}</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Bekor qilindi.</translation>
    </message>
    <message>
        <source>It does not match any more</source>
        <translation>Endi mos kelmaydi</translation>
    </message>
    <message>
        <source>It was cancelled, so nothing was changed.</source>
        <translation>Bekor qilindi, shuning uchun hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>Near copies can be {0}, not {1!r}.</source>
        <translation>Deyarli bir xil maqolalar {0} boʻladi, {1!r} emas.</translation>
    </message>
    <message>
        <source>No backup was made in {0}: {1}</source>
        <translation>{0} ichida zaxira nusxa olinmadi: {1}</translation>
    </message>
    <message>
        <source>No project can be made in {0}: {1}. Choose another folder.</source>
        <translation>{0} ichida loyiha tuzib boʻlmaydi: {1}. Boshqa jild tanlang.</translation>
    </message>
    <message>
        <source>No rule was made: {0}.</source>
        <translation>Qoida tuzilmadi: {0}.</translation>
    </message>
    <message>
        <source>One of these is needed: {0}</source>
        <translation>Bulardan biri kerak: {0}</translation>
    </message>
    <message>
        <source>Rule {0} was changed meanwhile. Nothing was changed.</source>
        <translation>{0}-qoida shu orada oʻzgartirildi. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>Select some words first</source>
        <translation>Avval soʻzlarni tanlang</translation>
    </message>
    <message>
        <source>So “{0}” was not redone.</source>
        <translation>Shuning uchun “{0}” takrorlanmadi.</translation>
    </message>
    <message>
        <source>So “{0}” was not undone.</source>
        <translation>Shuning uchun “{0}” bekor qilinmadi.</translation>
    </message>
    <message>
        <source>The disk did not read or write {0}: the last change was not saved, everything saved before is kept. Look whether the disk is connected and sound, then do it again.</source>
        <translation>Disk {0} faylini oʻqimadi yoki yozmadi: oxirgi oʻzgarish saqlanmadi, undan oldingilari saqlangan. Disk ulanganini va sozligini tekshiring, keyin yana bajaring.</translation>
    </message>
    <message>
        <source>The disk is full, so {0} was not written; nothing else was changed.</source>
        <translation>Disk toʻla, shuning uchun {0} yozilmadi; boshqa hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>The disk is full: the change was not saved, everything saved before is kept. Free some space and do it again.</source>
        <translation>Disk toʻla: oʻzgarish saqlanmadi, undan oldingilari saqlangan. Joy boʻshating va yana bajaring.</translation>
    </message>
    <message>
        <source>The field of the body cannot be merged: its value is a choice of blocks.</source>
        <translation>Asosiy matn maydonini qoʻshib boʻlmaydi: uning qiymati bloklar tanlovi.</translation>
    </message>
    <message>
        <source>The field “{0}” was changed meanwhile. {1}</source>
        <translation>“{0}” maydoni shu orada oʻzgartirildi. {1}</translation>
    </message>
    <message>
        <source>The field “{0}” was {1} meanwhile. {2}</source>
        <translation>“{0}” maydoni shu orada: {1}. {2}</translation>
    </message>
    <message>
        <source>The fields were changed meanwhile, so nothing was changed. Look at them again.</source>
        <translation>Maydonlar shu orada oʻzgartirildi, shuning uchun hech narsa oʻzgarmadi. Ularni yana koʻring.</translation>
    </message>
    <message>
        <source>The fields were changed meanwhile. Look at them again.</source>
        <translation>Maydonlar shu orada oʻzgartirildi. Ularni yana koʻring.</translation>
    </message>
    <message>
        <source>The fields would not go together any more: {0} {1}</source>
        <translation>Maydonlar endi bir-biriga mos kelmaydi: {0} {1}</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written to, so no copy was made; choose another folder.</source>
        <translation>{0} jildiga yozib boʻlmaydi, shuning uchun nusxa olinmadi; boshqa jild tanlang.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written to, so {1} was not written.</source>
        <translation>{0} jildiga yozib boʻlmaydi, shuning uchun {1} yozilmadi.</translation>
    </message>
    <message>
        <source>The folder {0} does not exist, so {1} cannot be written there.</source>
        <translation>{0} jildi yoʻq, shuning uchun {1} u yerga yozilmaydi.</translation>
    </message>
    <message>
        <source>The format spacy needs spaCy: pip install &quot;copydesk[spacy]&quot;</source>
        <translation>spacy formati uchun spaCy kerak: pip install &quot;copydesk[spacy]&quot;</translation>
    </message>
    <message>
        <source>The format {0} carries whole articles; fields cannot be chosen for it.</source>
        <translation>{0} formati maqolalarni butunicha oladi; uning uchun maydon tanlanmaydi.</translation>
    </message>
    <message>
        <source>The format {0} has no option {1!r}; {2}.</source>
        <translation>{0} formatida {1!r} parametri yoʻq; {2}.</translation>
    </message>
    <message>
        <source>The key “{0}” is given up in this change; use it again in a change after it.</source>
        <translation>“{0}” kaliti shu oʻzgarishda boʻshaydi; undan keyingi oʻzgarishda foydalaning.</translation>
    </message>
    <message>
        <source>The name {0}… is too long for a project.</source>
        <translation>{0}… nomi loyiha uchun juda uzun.</translation>
    </message>
    <message>
        <source>The name {0}… is too long for this disk.</source>
        <translation>{0}… nomi bu disk uchun juda uzun.</translation>
    </message>
    <message>
        <source>The number has more than {0} digits</source>
        <translation>Sonda {0} dan koʻp raqam bor</translation>
    </message>
    <message>
        <source>The option {0} of {1} is one of {2}, not {3!r}.</source>
        <translation>{1} ning {0} parametri {2} dan biri boʻladi, {3!r} emas.</translation>
    </message>
    <message>
        <source>The page holds no text: only scripts and styles.</source>
        <translation>Sahifada matn yoʻq: faqat skript va uslublar.</translation>
    </message>
    <message>
        <source>The page holds no visible text.</source>
        <translation>Sahifada koʻrinadigan matn yoʻq.</translation>
    </message>
    <message>
        <source>The page is empty.</source>
        <translation>Sahifa boʻsh.</translation>
    </message>
    <message>
        <source>The path of a project cannot hold a NUL character.</source>
        <translation>Loyiha yoʻlida NUL belgisi boʻlmaydi.</translation>
    </message>
    <message>
        <source>The pattern takes too long; make it simpler.</source>
        <translation>Naqsh juda uzoq ishlayapti; uni soddalashtiring.</translation>
    </message>
    <message>
        <source>The project cannot be brought to this version: {0} rows point at nothing.</source>
        <translation>Loyihani bu versiyaga oʻtkazib boʻlmaydi: {0} ta satr hech narsaga ishora qilmaydi.</translation>
    </message>
    <message>
        <source>The project is closed.</source>
        <translation>Loyiha yopilgan.</translation>
    </message>
    <message>
        <source>The project was opened read-only, so nothing was changed.</source>
        <translation>Loyiha faqat oʻqish uchun ochilgan, shuning uchun hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>The project&apos;s rules are damaged: {0}</source>
        <translation>Loyiha qoidalari buzilgan: {0}</translation>
    </message>
    <message>
        <source>The replacement cannot be used: {0}.</source>
        <translation>Bu almashtirishni ishlatib boʻlmaydi: {0}.</translation>
    </message>
    <message>
        <source>The threshold is a number from 0 to 1, not {0}; nothing was changed.</source>
        <translation>Chegara 0 dan 1 gacha son boʻladi, {0} emas; hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>There is a rule that says the same already, so nothing was changed.</source>
        <translation>Xuddi shunday qoida bor, shuning uchun hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>There is another field “{0}” by now. {1}</source>
        <translation>Endi boshqa “{0}” maydoni bor. {1}</translation>
    </message>
    <message>
        <source>There is no Dask scheduler at {0}: {1}.</source>
        <translation>{0} manzilida Dask rejalashtiruvchisi yoʻq: {1}.</translation>
    </message>
    <message>
        <source>There is no article number {0} in this project.</source>
        <translation>Bu loyihada {0}-raqamli maqola yoʻq.</translation>
    </message>
    <message>
        <source>There is no edit of {0!r}, so nothing was changed.</source>
        <translation>{0!r} tahriri yoʻq, shuning uchun hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>There is no extractor {0!r}; there are {1}.</source>
        <translation>{0!r} ajratuvchisi yoʻq; {1} bor.</translation>
    </message>
    <message>
        <source>There is no field {0!r} in this project; there are {1}.</source>
        <translation>Bu loyihada {0!r} maydoni yoʻq; {1} bor.</translation>
    </message>
    <message>
        <source>There is no file {0}, and no template of that name; there are {1}.</source>
        <translation>{0} fayli ham, shunday nomli andoza ham yoʻq; {1} bor.</translation>
    </message>
    <message>
        <source>There is no folder {0}, so no copy was made.</source>
        <translation>{0} jildi yoʻq, shuning uchun nusxa olinmadi.</translation>
    </message>
    <message>
        <source>There is no folder {0}, so no project was made.</source>
        <translation>{0} jildi yoʻq, shuning uchun loyiha tuzilmadi.</translation>
    </message>
    <message>
        <source>There is no format {0!r} to read; there are {1}.</source>
        <translation>Oʻqish uchun {0!r} formati yoʻq; {1} bor.</translation>
    </message>
    <message>
        <source>There is no format {0!r} to write; there are {1}.</source>
        <translation>Yozish uchun {0!r} formati yoʻq; {1} bor.</translation>
    </message>
    <message>
        <source>There is no mark “{0}”; there are {1}.</source>
        <translation>“{0}” belgisi yoʻq; {1} bor.</translation>
    </message>
    <message>
        <source>There is no order “{0}”; there are {1}.</source>
        <translation>“{0}” tartibi yoʻq; {1} bor.</translation>
    </message>
    <message>
        <source>There is no project {0}.</source>
        <translation>{0} loyihasi yoʻq.</translation>
    </message>
    <message>
        <source>No copy can be kept in {0}: {1}. Nothing was changed. {2}</source>
        <translation>{0} da nusxa saqlab boʻlmaydi: {1}. Hech narsa oʻzgartirilmadi. {2}</translation>
    </message>
    <message>
        <source>An extractor&apos;s name has up to 40 letters, digits, points, - and _; nothing was changed.</source>
        <translation>Ajratuvchi nomi 40 tagacha harf, raqam, nuqta, - va _ dan iborat; hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>Another file stands in the place of {0} now, as where a program synchronises or restores folders. The change was not saved and waits; save a copy of the project, then look at both.</source>
        <translation>{0} o‘rnida endi boshqa fayl turibdi, papkalar sinxronlanganda yoki tiklanganda shunday bo‘ladi. O‘zgarish saqlanmadi va kutmoqda; loyihaning nusxasini saqlang, so‘ng ikkalasini ko‘ring.</translation>
    </message>
    <message>
        <source>It can also be done without a copy: undo takes it back as well.</source>
        <translation>Nusxasiz ham boʻladi: bekor qilish ham uni qaytaradi.</translation>
    </message>
    <message>
        <source>It was given up: no new project was made.</source>
        <translation>Toʻxtatildi: yangi loyiha yaratilmadi.</translation>
    </message>
    <message>
        <source>Line {0} is longer than {1} characters.</source>
        <translation>{0}-qator {1} belgidan uzun.</translation>
    </message>
    <message>
        <source>Line {0} is no pattern; write “field: regular expression”.</source>
        <translation>{0}-qator andoza emas; “maydon: muntazam ifoda” deb yozing.</translation>
    </message>
    <message>
        <source>Line {0}: a score is a number from 0 to 1.</source>
        <translation>{0}-qator: baho 0 dan 1 gacha son.</translation>
    </message>
    <message>
        <source>No copy was made in {0}: {1}</source>
        <translation>{0} da nusxa olinmadi: {1}</translation>
    </message>
    <message>
        <source>Nothing of a project can be read in {0}.</source>
        <translation>{0} da loyihadan hech narsa oʻqib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Nothing was salvaged: {0}</source>
        <translation>Hech narsa qutqarilmadi: {0}</translation>
    </message>
    <message>
        <source>Pattern {0}: there is no field “{1}”.</source>
        <translation>{0}-andoza: “{1}” maydoni yoʻq.</translation>
    </message>
    <message>
        <source>Pattern {0}: {1}</source>
        <translation>{0}-andoza: {1}</translation>
    </message>
    <message>
        <source>The backup cannot be restored, and nothing was changed: {0}</source>
        <translation>Zaxira nusxani tiklab boʻlmaydi, hech narsa oʻzgartirilmadi: {0}</translation>
    </message>
    <message>
        <source>The backup is damaged, and nothing was changed: {0}</source>
        <translation>Zaxira nusxa shikastlangan, hech narsa oʻzgartirilmadi: {0}</translation>
    </message>
    <message>
        <source>The backup was not restored: {0}</source>
        <translation>Zaxira nusxa tiklanmadi: {0}</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Maqola matni</translation>
    </message>
    <message>
        <source>The command cannot be read ({0}); nothing was changed.</source>
        <translation>Buyruqni oʻqib boʻlmadi ({0}); hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>The command is longer than {0} characters; put it into a script.</source>
        <translation>Buyruq {0} belgidan uzun; uni skriptga joylang.</translation>
    </message>
    <message>
        <source>The copy was given up.</source>
        <translation>Nusxa olish toʻxtatildi.</translation>
    </message>
    <message>
        <source>The extractor {0!r} cannot run: {1}.</source>
        <translation>{0!r} ajratuvchisi ishlay olmaydi: {1}.</translation>
    </message>
    <message>
        <source>The flag</source>
        <translation>Bayroqcha</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Izoh</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>Tekshiruv</translation>
    </message>
    <message>
        <source>The status</source>
        <translation>Holat</translation>
    </message>
    <message>
        <source>The time limit is a number of seconds up to {0}; nothing was changed.</source>
        <translation>Vaqt chegarasi {0} gacha soniyalar soni; hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>There can be up to {0} patterns.</source>
        <translation>{0} tagacha andoza boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>There is no folder {0}, so nothing was salvaged.</source>
        <translation>{0} papkasi yoʻq, shuning uchun hech narsa qutqarilmadi.</translation>
    </message>
    <message>
        <source>There is no format {0!r}; there are {1}.</source>
        <translation>{0!r} degan format yoʻq; borlari: {1}.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the project in {0} ({1:,.0f} MB are needed), so nothing was changed. Make room and do it again. {2}</source>
        <translation>{0} da loyiha nusxasi uchun joy yoʻq ({1:,.0f} MB kerak), shuning uchun hech narsa oʻzgartirilmadi. Joy boʻshating va qayta urining. {2}</translation>
    </message>
    <message>
        <source>There is no selection {0!r}; there are {1}.</source>
        <translation>{0!r} tanlovi yoʻq; {1} bor.</translation>
    </message>
    <message>
        <source>There is no view “{0}”; there are {1}.</source>
        <translation>“{0}” koʻrinishi yoʻq; {1} bor.</translation>
    </message>
    <message>
        <source>There is nothing to split any more</source>
        <translation>Endi boʻlinadigan narsa yoʻq</translation>
    </message>
    <message>
        <source>These are more words than one .spacy file can hold; write them as several with --split.</source>
        <translation>Soʻzlar bitta .spacy fayliga sigʻmaydi; --split bilan bir nechtaga boʻling.</translation>
    </message>
    <message>
        <source>This is no date but {0}: {1}</source>
        <translation>Bu sana emas, {0}: {1}</translation>
    </message>
    <message>
        <source>This is no number but {0}: {1}</source>
        <translation>Bu son emas, {0}: {1}</translation>
    </message>
    <message>
        <source>This is no regular expression: {0}.</source>
        <translation>Bu muntazam ifoda emas: {0}.</translation>
    </message>
    <message>
        <source>This is too big to be stored (about 1 GB is the most): it was not saved, everything saved before is kept.</source>
        <translation>Bu saqlash uchun juda katta (koʻpi bilan 1 GB atrofida): u saqlanmadi, undan oldingilari saqlangan.</translation>
    </message>
    <message>
        <source>This project has no field “{0}”, so no rule was made.</source>
        <translation>Bu loyihada “{0}” maydoni yoʻq, shuning uchun qoida tuzilmadi.</translation>
    </message>
    <message>
        <source>This project has no field “{0}”, so nothing was changed.</source>
        <translation>Bu loyihada “{0}” maydoni yoʻq, shuning uchun hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>This version opens project files only; PostgreSQL projects need a later one.</source>
        <translation>Bu versiya faqat loyiha fayllarini ochadi; PostgreSQL loyihalari uchun keyingi versiya kerak.</translation>
    </message>
    <message>
        <source>To write {0} an optional package is needed: pip install &quot;copydesk[{1}]&quot;</source>
        <translation>{0} yozish uchun qoʻshimcha paket kerak: pip install &quot;copydesk[{1}]&quot;</translation>
    </message>
    <message>
        <source>Two extractors cannot be called “{0}”; nothing was changed.</source>
        <translation>Ikki ajratuvchi “{0}” deb atala olmaydi; hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>Two filters cannot be called “{0}”; nothing was changed.</source>
        <translation>Ikki filtr bir xil “{0}” nomida boʻla olmaydi; hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>Values{0} were changed after the fields were. {1}</source>
        <translation>Qiymatlar{0} maydonlardan keyin oʻzgartirilgan. {1}</translation>
    </message>
    <message>
        <source>What is suggested for {0}{1} was changed meanwhile. {2}</source>
        <translation>{0}{1} uchun takliflar shu orada oʻzgartirildi. {2}</translation>
    </message>
    <message>
        <source>Without splits there is nothing to split by; give shares as in train=.8,dev=.1,test=.1.</source>
        <translation>Qismlarsiz boʻlinadigan narsa yoʻq; ulushlarni bering, masalan train=.8,dev=.1,test=.1.</translation>
    </message>
    <message>
        <source>Write the command that is to be run; nothing was changed.</source>
        <translation>Ishga tushiriladigan buyruqni yozing; hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>Write what to look for.</source>
        <translation>Nima qidirilishini yozing.</translation>
    </message>
    <message>
        <source>a field cannot be called {0!r}: a record uses that key for something else.</source>
        <translation>maydon {0!r} deb atalmaydi: yozuvda bu kalit boshqa narsa uchun.</translation>
    </message>
    <message>
        <source>a line needs at least {0} letters or digits</source>
        <translation>satrda kamida {0} harf yoki raqam boʻlishi kerak</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>roʻyxat</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>son</translation>
    </message>
    <message>
        <source>a query takes up to {0:,} characters</source>
        <translation>soʻrov {0:,} belgidan oshmaydi</translation>
    </message>
    <message>
        <source>a range a..b follows a colon</source>
        <translation>a..b oraligʻi ikki nuqtadan keyin yoziladi</translation>
    </message>
    <message>
        <source>a suggestion is {0}, not an object</source>
        <translation>taklif — {0}, obyekt emas</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>jadval</translation>
    </message>
    <message>
        <source>a value is missing after “{0}{1}”</source>
        <translation>“{0}{1}” dan keyin qiymat yoʻq</translation>
    </message>
    <message>
        <source>an annotator needs a name</source>
        <translation>tekshiruvchining ismi kerak</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>obyekt</translation>
    </message>
    <message>
        <source>another choice of blocks</source>
        <translation>bloklarning boshqa tanlovi</translation>
    </message>
    <message>
        <source>both values are the same</source>
        <translation>ikkala qiymat bir xil</translation>
    </message>
    <message>
        <source>breaks off before its directory: the file is cut, and what stands whole in it was read</source>
        <translation>mundarijadan oldin uzilgan: fayl kesilgan, undagi butunlari oʻqildi</translation>
    </message>
    <message>
        <source>breaks off without its end: the file is damaged or cut, and what stands whole in it was read</source>
        <translation>oxirisiz uzilgan: fayl buzilgan yoki kesilgan, undagi butunlari oʻqildi</translation>
    </message>
    <message>
        <source>breaks off: the file is cut</source>
        <translation>uzilgan: fayl kesilgan</translation>
    </message>
    <message>
        <source>cells that end after 32,767 characters</source>
        <translation>32 767 belgidan keyin kesilgan kataklar</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>oʻzgartirilgan</translation>
    </message>
    <message>
        <source>characters that a workbook cannot hold</source>
        <translation>ish kitobi saqlay olmaydigan belgilar</translation>
    </message>
    <message>
        <source>control characters that XML cannot hold, written as U+FFFD</source>
        <translation>XML saqlay olmaydigan boshqaruv belgilari, U+FFFD deb yozilgan</translation>
    </message>
    <message>
        <source>decided to be empty</source>
        <translation>boʻsh deb hal qilingan</translation>
    </message>
    <message>
        <source>declares entities of its own, which are not read from outside</source>
        <translation>oʻz entitilarini e’lon qiladi, ular tashqaridan oʻqilmaydi</translation>
    </message>
    <message>
        <source>declares entities of its own, which are not read from outside: nothing of it was read</source>
        <translation>oʻz mohiyatlarini eʼlon qiladi, ular tashqaridan oʻqilmaydi: hech narsa oʻqilmadi</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>oʻchirilgan</translation>
    </message>
    <message>
        <source>did you mean {0}?</source>
        <translation>balki {0}?</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tayyor</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>boʻsh</translation>
    </message>
    <message>
        <source>field {0!r} has `choices`, but its type is {1}, not choice.</source>
        <translation>{0!r} maydonida `choices` bor, lekin turi choice emas, {1}.</translation>
    </message>
    <message>
        <source>field {0!r} holds the blocks of the body and cannot be `many`.</source>
        <translation>{0!r} maydonida matn bloklari turadi, u `many` boʻla olmaydi.</translation>
    </message>
    <message>
        <source>field {0!r} is a choice and needs `choices`.</source>
        <translation>{0!r} maydoni tanlov, unga `choices` kerak.</translation>
    </message>
    <message>
        <source>field {0!r}: `help` is text of up to {1:,} characters that can be seen.</source>
        <translation>{0!r} maydoni: `help` koʻrinadigan, {1:,} belgigacha matn.</translation>
    </message>
    <message>
        <source>field {0!r}: `{1}` has {2:,} entries; up to {3:,} are taken.</source>
        <translation>{0!r} maydoni: `{1}` da {2:,} yozuv bor; {3:,} tagacha olinadi.</translation>
    </message>
    <message>
        <source>field {0!r}: `{1}` is one line of up to {2} characters that can be seen.</source>
        <translation>{0!r} maydoni: `{1}` koʻrinadigan, {2} belgigacha bitta satr.</translation>
    </message>
    <message>
        <source>field {0!r}: a command of the window holds the hot key {1!r}.</source>
        <translation>{0!r} maydoni: {1!r} tugmasi oyna buyrugʻiniki.</translation>
    </message>
    <message>
        <source>field {0!r}: the hot key {1!r} is not one letter or digit.</source>
        <translation>{0!r} maydoni: {1!r} tugmasi bitta harf yoki raqam emas.</translation>
    </message>
    <message>
        <source>fields {0!r} and {1!r} both answer to the name {2!r}.</source>
        <translation>{0!r} va {1!r} maydonlarining ikkalasida ham {2!r} nomi bor.</translation>
    </message>
    <message>
        <source>fields {0!r} and {1!r} both have the hot key {2!r}.</source>
        <translation>{0!r} va {1!r} maydonlarining tugmasi bir xil: {2!r}.</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>belgilangan</translation>
    </message>
    <message>
        <source>flagged: takes yes or no</source>
        <translation>flagged: yes yoki no boʻladi</translation>
    </message>
    <message>
        <source>further values of single fields</source>
        <translation>bitta qiymatli maydonlarning qolgan qiymatlari</translation>
    </message>
    <message>
        <source>has a header of more than 1 MB, so it was not read on</source>
        <translation>sarlavhasi 1 MB dan katta, shuning uchun davomi oʻqilmadi</translation>
    </message>
    <message>
        <source>has a part {0!r} that cannot be read: {1}</source>
        <translation>{0!r} qismi bor, uni oʻqib boʻlmaydi: {1}</translation>
    </message>
    <message>
        <source>has a part {0!r} that unpacks to far too much, as only a zip bomb does</source>
        <translation>{0!r} qismi bor, u ochilganda haddan tashqari katta, faqat zip-bomba shunday qiladi</translation>
    </message>
    <message>
        <source>has headers of more than 1 MB</source>
        <translation>sarlavhalari 1 MB dan katta</translation>
    </message>
    <message>
        <source>has no part {0!r}</source>
        <translation>{0!r} qismi yoʻq</translation>
    </message>
    <message>
        <source>holds a page of more than {0} MB</source>
        <translation>ichida {0} MB dan katta sahifa bor</translation>
    </message>
    <message>
        <source>holds more than {0:,} files: unpack it and import the folder</source>
        <translation>ichida {0:,} dan koʻp fayl bor: oching va jildni import qiling</translation>
    </message>
    <message>
        <source>holds more than {0} feature structures</source>
        <translation>{0} tadan ortiq belgi tuzilmasi bor</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>ish jarayonida</translation>
    </message>
    <message>
        <source>is a DOCX without a body</source>
        <translation>mazmunsiz DOCX</translation>
    </message>
    <message>
        <source>is a DOCX without any words in it</source>
        <translation>birorta soʻzi yoʻq DOCX</translation>
    </message>
    <message>
        <source>is a PDF of more than {0} million characters, which is no article</source>
        <translation>{0} million belgidan katta PDF, bu maqola emas</translation>
    </message>
    <message>
        <source>is a PDF of more than {0} pages, which is no article</source>
        <translation>{0} sahifadan katta PDF, bu maqola emas</translation>
    </message>
    <message>
        <source>is a PDF without a text layer (a scan): have its text recognised and import that</source>
        <translation>matnsiz PDF (skan): matnini aniqlating va oʻshani import qiling</translation>
    </message>
    <message>
        <source>is a binary file, not text</source>
        <translation>ikkilik fayl, matn emas</translation>
    </message>
    <message>
        <source>is a damaged PDF ({0})</source>
        <translation>buzilgan PDF ({0})</translation>
    </message>
    <message>
        <source>is a damaged PDF: none of its pages could be read</source>
        <translation>buzilgan PDF: birorta sahifasi oʻqilmadi</translation>
    </message>
    <message>
        <source>is a damaged or encrypted workbook: {0}</source>
        <translation>buzilgan yoki shifrlangan ish kitobi: {0}</translation>
    </message>
    <message>
        <source>is an EPUB that does not say where its contents are</source>
        <translation>mazmuni qayerdaligi aytilmagan EPUB</translation>
    </message>
    <message>
        <source>is an EPUB with copy protection, which cannot be read</source>
        <translation>nusxalashdan himoyalangan EPUB, uni oʻqib boʻlmaydi</translation>
    </message>
    <message>
        <source>is an encrypted PDF: save it without its password and import that</source>
        <translation>shifrlangan PDF: parolsiz saqlang va oʻshani import qiling</translation>
    </message>
    <message>
        <source>is damaged or cut: its list of parts is missing</source>
        <translation>buzilgan yoki kesilgan: qismlar roʻyxati yoʻq</translation>
    </message>
    <message>
        <source>is damaged or cut; what stands whole before that was read</source>
        <translation>buzilgan yoki kesilgan; undan oldingi butunlari oʻqildi</translation>
    </message>
    <message>
        <source>is damaged: it cannot be unpacked</source>
        <translation>buzilgan: uni ochib boʻlmaydi</translation>
    </message>
    <message>
        <source>is damaged: it does not stand where the archive says</source>
        <translation>buzilgan: u arxivda koʻrsatilgan joyda emas</translation>
    </message>
    <message>
        <source>is damaged: its checksum does not hold</source>
        <translation>buzilgan: nazorat yigʻindisi mos emas</translation>
    </message>
    <message>
        <source>is damaged: {0}</source>
        <translation>buzilgan: {0}</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>boʻsh</translation>
    </message>
    <message>
        <source>is larger than {0} MB, which is no article</source>
        <translation>{0} MB dan katta, bu maqola emas</translation>
    </message>
    <message>
        <source>is nested deeper than a CAS is</source>
        <translation>CASda boʻladiganidan chuqurroq joylashgan</translation>
    </message>
    <message>
        <source>is nested deeper than {0} levels</source>
        <translation>{0} darajadan chuqurroq joylashgan</translation>
    </message>
    <message>
        <source>is no NITF document</source>
        <translation>NITF hujjati emas</translation>
    </message>
    <message>
        <source>is not XML: {0}</source>
        <translation>XML emas: {0}</translation>
    </message>
    <message>
        <source>is not a sound {0} file: {1}</source>
        <translation>yaroqli {0} fayli emas: {1}</translation>
    </message>
    <message>
        <source>is not well-formed XML: {0}</source>
        <translation>toʻgʻri tuzilmagan XML: {0}</translation>
    </message>
    <message>
        <source>is packed with brotli: install the package `brotli` to read it</source>
        <translation>brotli bilan siqilgan: oʻqish uchun `brotli` paketini oʻrnating</translation>
    </message>
    <message>
        <source>is packed with zstandard, which is not read</source>
        <translation>zstandard bilan siqilgan, u oʻqilmaydi</translation>
    </message>
    <message>
        <source>is {0}</source>
        <translation>{0} ekan</translation>
    </message>
    <message>
        <source>is {0}, not an article; name its format with --format to read it anyhow</source>
        <translation>maqola emas, {0}; baribir oʻqish uchun formatini --format bilan bering</translation>
    </message>
    <message>
        <source>it answered for another article: {0}</source>
        <translation>u boshqa maqola uchun javob berdi: {0}</translation>
    </message>
    <message>
        <source>it does not say what to write instead</source>
        <translation>uning oʻrniga nima yozilishi aytilmagan</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>unda matn yoʻq</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>unda parametr yoʻq</translation>
    </message>
    <message>
        <source>it has {0}</source>
        <translation>unda {0} bor</translation>
    </message>
    <message>
        <source>it is a spaCy file, which needs spaCy: pip install &quot;copydesk[spacy]&quot;</source>
        <translation>bu spaCy fayli, unga spaCy kerak: pip install &quot;copydesk[spacy]&quot;</translation>
    </message>
    <message>
        <source>it is no rule</source>
        <translation>bu qoida emas</translation>
    </message>
    <message>
        <source>it names no field</source>
        <translation>unda maydon aytilmagan</translation>
    </message>
    <message>
        <source>it names no value</source>
        <translation>unda qiymat aytilmagan</translation>
    </message>
    <message>
        <source>its answer is no JSON: {0}</source>
        <translation>uning javobi JSON emas: {0}</translation>
    </message>
    <message>
        <source>its fields and settings cannot be read: {0}</source>
        <translation>maydon va sozlamalarini oʻqib boʻlmaydi: {0}</translation>
    </message>
    <message>
        <source>its text is empty</source>
        <translation>matni boʻsh</translation>
    </message>
    <message>
        <source>its text or its suggestions are missing</source>
        <translation>matni yoki takliflari yetishmaydi</translation>
    </message>
    <message>
        <source>its {0} has more than {1} characters</source>
        <translation>{0}: {1} belgidan koʻp</translation>
    </message>
    <message>
        <source>its {0} is neither true nor false</source>
        <translation>{0}: na rost, na yolgʻon</translation>
    </message>
    <message>
        <source>its {0} is neither words nor a number</source>
        <translation>{0}: na soʻz, na son</translation>
    </message>
    <message>
        <source>its {0} is not a string</source>
        <translation>{0}: satr emas</translation>
    </message>
    <message>
        <source>line ends of two characters, which brat on Python 3 counts as one (line-ends=padded avoids it)</source>
        <translation>ikki belgili satr oxirlari, Python 3 dagi brat ularni bitta deb sanaydi (line-ends=padded buni tuzatadi)</translation>
    </message>
    <message>
        <source>merged into {0}</source>
        <translation>{0} maydoniga birlashtirilgan</translation>
    </message>
    <message>
        <source>metadata too long for front matter</source>
        <translation>fayl sarlavhasi uchun juda uzun metamaʼlumotlar</translation>
    </message>
    <message>
        <source>needs an optional package to be read: pip install &quot;copydesk[{0}]&quot;</source>
        <translation>oʻqish uchun qoʻshimcha paket kerak: pip install &quot;copydesk[{0}]&quot;</translation>
    </message>
    <message>
        <source>nested deeper than {0} levels</source>
        <translation>{0} qavatdan chuqur joylangan</translation>
    </message>
    <message>
        <source>no field can be called {0!r}</source>
        <translation>maydon {0!r} deb atalmaydi</translation>
    </message>
    <message>
        <source>none was saved yet</source>
        <translation>hali saqlangani yoʻq</translation>
    </message>
    <message>
        <source>not flagged</source>
        <translation>belgilanmagan</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hech narsa</translation>
    </message>
    <message>
        <source>numbers that are rounded to 53 bits</source>
        <translation>53 bitgacha yaxlitlangan sonlar</translation>
    </message>
    <message>
        <source>only one field can have the type blocks.</source>
        <translation>blocks turi faqat bitta maydonda boʻladi.</translation>
    </message>
    <message>
        <source>reviews: two reviews of the same annotator</source>
        <translation>reviews: bitta tekshiruvchining ikki tekshiruvi</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>oʻtkazib yuborilgan</translation>
    </message>
    <message>
        <source>skipped articles</source>
        <translation>oʻtkazib yuborilgan maqolalar</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>boshqa narsa</translation>
    </message>
    <message>
        <source>something to look for is missing after {0}</source>
        <translation>qidiriladigan soʻz yoʻq, undan oldin: {0}</translation>
    </message>
    <message>
        <source>something to look for is missing before {0}</source>
        <translation>qidiriladigan soʻz yoʻq, undan keyin: {0}</translation>
    </message>
    <message>
        <source>spans of fields that are no names, left out as was chosen</source>
        <translation>nom boʻlmagan maydonlarning parchalari, tanlovga koʻra qoldirilgan</translation>
    </message>
    <message>
        <source>spans of white space alone, left out</source>
        <translation>faqat boʻshliqdan iborat parchalar, qoldirilgan</translation>
    </message>
    <message>
        <source>spans that cut tokens, left out</source>
        <translation>tokenlarni kesadigan parchalar, qoldirilgan</translation>
    </message>
    <message>
        <source>spans that cut tokens, shrunk to whole ones</source>
        <translation>tokenlarni kesadigan parchalar, butun tokenlargacha toraytirilgan</translation>
    </message>
    <message>
        <source>spans that cut tokens, widened to whole ones</source>
        <translation>tokenlarni kesadigan parchalar, butun tokenlargacha kengaytirilgan</translation>
    </message>
    <message>
        <source>spans that overlap a longer one, which ner_manual cannot hold (spans_manual can)</source>
        <translation>uzunrogʻi bilan kesishgan parchalar: ner_manual ularni saqlamaydi (spans_manual saqlaydi)</translation>
    </message>
    <message>
        <source>spans that overlap others, left out: there is one label a token</source>
        <translation>boshqalari bilan kesishgan parchalar, qoldirilgan: har tokenda bitta yorliq</translation>
    </message>
    <message>
        <source>spans with white space at their ends, left without it</source>
        <translation>chetlarida boʻshliq boʻlgan parchalar, boʻshliqsiz yozilgan</translation>
    </message>
    <message>
        <source>status: takes {0}</source>
        <translation>status: {0} boʻladi</translation>
    </message>
    <message>
        <source>text</source>
        <translation>matn</translation>
    </message>
    <message>
        <source>the closing parenthesis</source>
        <translation>yopuvchi qavs</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>oxiri</translation>
    </message>
    <message>
        <source>the journal does not lead to the review of article number {0}</source>
        <translation>jurnal {0}-raqamli maqola tekshiruviga olib bormaydi</translation>
    </message>
    <message>
        <source>the journal holds suggestions that cannot be read</source>
        <translation>jurnalda oʻqib boʻlmaydigan takliflar bor</translation>
    </message>
    <message>
        <source>the journal leads to reviews that are not there</source>
        <translation>jurnal yoʻq tekshiruvlarga olib boradi</translation>
    </message>
    <message>
        <source>the minus</source>
        <translation>minus</translation>
    </message>
    <message>
        <source>the opening parenthesis</source>
        <translation>ochuvchi qavs</translation>
    </message>
    <message>
        <source>the saved filter “{0}” cannot be used: {1}</source>
        <translation>saqlangan “{0}” filtrini ishlatib boʻlmaydi: {1}</translation>
    </message>
    <message>
        <source>the saved filter “{0}” names itself</source>
        <translation>saqlangan “{0}” filtri oʻziga ishora qiladi</translation>
    </message>
    <message>
        <source>the saved filter “{0}” was not looked up</source>
        <translation>saqlangan “{0}” filtri topilmadi</translation>
    </message>
    <message>
        <source>the {0} has no function “extract”</source>
        <translation>{0} da “extract” funksiyasi yoʻq</translation>
    </message>
    <message>
        <source>there are no rules of kind {0!r}</source>
        <translation>{0!r} turidagi qoidalar yoʻq</translation>
    </message>
    <message>
        <source>there are two fields with the key {0!r}.</source>
        <translation>{0!r} kalitli ikkita maydon bor.</translation>
    </message>
    <message>
        <source>there are {0}</source>
        <translation>{0} bor</translation>
    </message>
    <message>
        <source>there is no field {0}</source>
        <translation>{0} maydoni yoʻq</translation>
    </message>
    <message>
        <source>there is no field “{0}”; {1}</source>
        <translation>“{0}” maydoni yoʻq; {1}</translation>
    </message>
    <message>
        <source>there is no saved filter “{0}” ({1}); a word is &quot;@…&quot;</source>
        <translation>saqlangan “{0}” filtri yoʻq ({1}); soʻz bunday yoziladi: &quot;@…&quot;</translation>
    </message>
    <message>
        <source>this is no regular expression: {0}.</source>
        <translation>bu muntazam ifoda emas: {0}.</translation>
    </message>
    <message>
        <source>this is not JSON: {0}</source>
        <translation>bu JSON emas: {0}</translation>
    </message>
    <message>
        <source>this parenthesis closes nothing</source>
        <translation>bu qavs hech narsani yopmaydi</translation>
    </message>
    <message>
        <source>this parenthesis is not closed</source>
        <translation>bu qavs yopilmagan</translation>
    </message>
    <message>
        <source>this quotation mark is not closed</source>
        <translation>bu qoʻshtirnoq yopilmagan</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>qilinadigan</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>rost yoki yolgʻon</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>hal qilinmagan</translation>
    </message>
    <message>
        <source>unpacks to far too much, as only a zip bomb does</source>
        <translation>haddan tashqari koʻp ochiladi, faqat zip-bomba shunday qiladi</translation>
    </message>
    <message>
        <source>unpacks to more than {0} GB</source>
        <translation>ochilganda {0} GB dan katta</translation>
    </message>
    <message>
        <source>unpacks to more than {0} GB: unpack it and import the folder</source>
        <translation>ochilganda {0} GB dan katta: oching va jildni import qiling</translation>
    </message>
    <message>
        <source>values of fields that are not the project&apos;s</source>
        <translation>loyihada yoʻq maydonlarning qiymatlari</translation>
    </message>
    <message>
        <source>values that are no number in a field of numbers</source>
        <translation>son maydonidagi son boʻlmagan qiymatlar</translation>
    </message>
    <message>
        <source>values that are none of the field&apos;s choices</source>
        <translation>maydon variantlarida yoʻq qiymatlar</translation>
    </message>
    <message>
        <source>write a tag such as en, uz-Latn or pt-BR, or a name such as English</source>
        <translation>en, uz-Latn yoki pt-BR kabi kod yoki English kabi nom yozing</translation>
    </message>
    <message>
        <source>write it as 2024-10-22, 2024-10 or 2024</source>
        <translation>2024-10-22, 2024-10 yoki 2024 tarzida yozing</translation>
    </message>
    <message>
        <source>write it as 4400000000, 4.4 billion USD or 32 %</source>
        <translation>4400000000, 4.4 billion USD yoki 32 % tarzida yozing</translation>
    </message>
    <message>
        <source>{0!r} is no name for a file in {1}.</source>
        <translation>{0!r} nomi {1} ichidagi faylga toʻgʻri kelmaydi.</translation>
    </message>
    <message>
        <source>{0} (at character {1})</source>
        <translation>{0} ({1}-belgida)</translation>
    </message>
    <message>
        <source>{0} cannot be opened for work: {1} is read-only. Open it for reading only, or a copy in a folder of your own.</source>
        <translation>{0} ishlash uchun ochilmaydi: {1} faqat oʻqish uchun. Faqat oʻqish uchun oching yoki oʻz jildingizdagi nusxani oching.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: look whether it is still there and whether you may read it.</source>
        <translation>{0} ochilmaydi: u joyidami va sizga oʻqish mumkinmi, tekshiring.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} oʻqilmaydi: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written (the file, its folder or the disk is read-only): the change was not saved, everything saved before is kept. Open a copy in a folder of your own.</source>
        <translation>{0} yozilmaydi (fayl, uning jildi yoki disk faqat oʻqish uchun): oʻzgarish saqlanmadi, undan oldingilari saqlangan. Oʻz jildingizdagi nusxani oching.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} yozilmaydi: {1}.</translation>
    </message>
    <message>
        <source>{0} consists of lines: make a rule for a line instead.</source>
        <translation>{0} satrlardan iborat: uning oʻrniga satr uchun qoida tuzing.</translation>
    </message>
    <message>
        <source>{0} exists already and was left as it is; replace it with --replace.</source>
        <translation>{0} bor va oʻz holicha qoldi; uni --replace bilan almashtiring.</translation>
    </message>
    <message>
        <source>{0} exists already; choose another name for the copy.</source>
        <translation>{0} bor; nusxaga boshqa nom tanlang.</translation>
    </message>
    <message>
        <source>{0} exists already; choose another name for what is salvaged.</source>
        <translation>{0} allaqachon bor; qutqarilgan narsa uchun boshqa nom tanlang.</translation>
    </message>
    <message>
        <source>{0} exists already; open it, or choose another name.</source>
        <translation>{0} bor; uni oching yoki boshqa nom tanlang.</translation>
    </message>
    <message>
        <source>{0} has the choice “{1}” already.</source>
        <translation>{0} maydonida “{1}” varianti bor.</translation>
    </message>
    <message>
        <source>{0} has the unknown colour {1!r}; there are {2}.</source>
        <translation>{0}: {1!r} rangi nomaʼlum; {2} bor.</translation>
    </message>
    <message>
        <source>{0} has the unknown setting {1!r}; there are {2}.</source>
        <translation>{0}: {1!r} sozlamasi nomaʼlum; {2} bor.</translation>
    </message>
    <message>
        <source>{0} has the unknown type {1!r}; there are {2}.</source>
        <translation>{0}: {1!r} turi nomaʼlum; {2} bor.</translation>
    </message>
    <message>
        <source>{0} holds a foreign trigger or view ({1}), so it is not opened.</source>
        <translation>{0} ichida begona trigger yoki koʻrinish bor ({1}), shuning uchun ochilmadi.</translation>
    </message>
    <message>
        <source>{0} holds blocks; look for words with text:</source>
        <translation>{0} bloklardan iborat; soʻzlarni text: bilan qidiring</translation>
    </message>
    <message>
        <source>{0} hours go from 00 to 23</source>
        <translation>{0} soat 00 dan 23 gacha boʻladi</translation>
    </message>
    <message>
        <source>{0} is a folder, not a Copydesk project.</source>
        <translation>{0} jild, Copydesk loyihasi emas.</translation>
    </message>
    <message>
        <source>{0} is a folder; give the project a file name.</source>
        <translation>{0} jild; loyihaga fayl nomini bering.</translation>
    </message>
    <message>
        <source>{0} is a folder; name a file in it.</source>
        <translation>{0} jild; uning ichidagi faylni ayting.</translation>
    </message>
    <message>
        <source>{0} is a project or another database, which is never replaced; choose another name.</source>
        <translation>{0} loyiha yoki boshqa maʼlumotlar bazasi, u hech qachon almashtirilmaydi; boshqa nom tanlang.</translation>
    </message>
    <message>
        <source>{0} is another program&apos;s database, not a Copydesk project.</source>
        <translation>{0} boshqa dasturning maʼlumotlar bazasi, Copydesk loyihasi emas.</translation>
    </message>
    <message>
        <source>{0} is damaged, so nothing was changed in it. Go back to a backup, or salvage what can be read into a new project.</source>
        <translation>{0} shikastlangan, shuning uchun unda hech narsa oʻzgartirilmadi. Zaxira nusxaga qayting yoki oʻqib boʻladiganini yangi loyihaga qutqaring.</translation>
    </message>
    <message>
        <source>{0} is damaged: it does not say which version it is of.</source>
        <translation>{0} buzilgan: qaysi versiyadanligi aytilmagan.</translation>
    </message>
    <message>
        <source>{0} is damaged: it has no {1}. Go back to a backup.</source>
        <translation>{0} buzilgan: unda {1} yoʻq. Zaxira nusxaga qayting.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}.</source>
        <translation>{0} buzilgan: {1}.</translation>
    </message>
    <message>
        <source>{0} is empty (0 bytes), so it is not a Copydesk project.</source>
        <translation>{0} boʻsh (0 bayt), demak Copydesk loyihasi emas.</translation>
    </message>
    <message>
        <source>{0} is in use by another program that does not let go of it: the change was not saved, everything saved before is kept. Close the other program or wait, then do it again.</source>
        <translation>{0} boshqa dasturda band va u qoʻyib yubormayapti: oʻzgarish saqlanmadi, undan oldingilari saqlangan. Boshqa dasturni yoping yoki kuting, keyin yana bajaring.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB</source>
        <translation>{0} {1} MB dan katta</translation>
    </message>
    <message>
        <source>{0} is neither a number nor a date, so it has no order</source>
        <translation>{0} na son, na sana, shuning uchun tartibi yoʻq</translation>
    </message>
    <message>
        <source>{0} is no folder, and this format writes one; choose another name.</source>
        <translation>{0} jild emas, bu format esa jild yozadi; boshqa nom tanlang.</translation>
    </message>
    <message>
        <source>{0} is not TOML: {1}.</source>
        <translation>{0} TOML emas: {1}.</translation>
    </message>
    <message>
        <source>{0} is not UTF-8 text.</source>
        <translation>{0} UTF-8 matn emas.</translation>
    </message>
    <message>
        <source>{0} is not YAML: {1}.</source>
        <translation>{0} YAML emas: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a Copydesk project, or it is damaged.</source>
        <translation>{0} Copydesk loyihasi emas yoki buzilgan.</translation>
    </message>
    <message>
        <source>{0} is not a Copydesk project.</source>
        <translation>{0} Copydesk loyihasi emas.</translation>
    </message>
    <message>
        <source>{0} is not a file, so it is not a Copydesk project.</source>
        <translation>{0} fayl emas, demak Copydesk loyihasi ham emas.</translation>
    </message>
    <message>
        <source>{0} is not where it was opened: it was moved, renamed or removed, or its disk is gone. The change was not saved and waits; put the file back, or save a copy of the project.</source>
        <translation>{0} ochilgan joyida yo‘q: u ko‘chirilgan, qayta nomlangan yoki o‘chirilgan, yoki diski yo‘q. O‘zgarish saqlanmadi va kutmoqda; faylni joyiga qaytaring yoki loyihaning nusxasini saqlang.</translation>
    </message>
    <message>
        <source>{0} is of an older version and could not be brought to this one: {1} It is as it was before.</source>
        <translation>{0} eskiroq versiyadan, uni bu versiyaga oʻtkazib boʻlmadi: {1} U oʻz holicha qoldi.</translation>
    </message>
    <message>
        <source>{0} is of an older version; open it once for work to bring it to this one.</source>
        <translation>{0} eskiroq versiyadan; bu versiyaga oʻtkazish uchun bir marta ishlash uchun oching.</translation>
    </message>
    <message>
        <source>{0} is the project itself; choose a backup of it.</source>
        <translation>{0} — loyihaning oʻzi; uning zaxira nusxasini tanlang.</translation>
    </message>
    <message>
        <source>{0} is too large for a settings file.</source>
        <translation>{0} sozlamalar fayli uchun juda katta.</translation>
    </message>
    <message>
        <source>{0} is {1}, where a table with a `key` is needed.</source>
        <translation>{0} — {1}, `key` li jadval kerak.</translation>
    </message>
    <message>
        <source>{0} it has more than 4,000 characters</source>
        <translation>{0} unda 4000 dan koʻp belgi bor</translation>
    </message>
    <message>
        <source>{0} it has more than {1} digits</source>
        <translation>{0} unda {1} dan koʻp raqam bor</translation>
    </message>
    <message>
        <source>{0} it holds {1} of them, and one is wanted</source>
        <translation>{0} unda {1} ta son bor, bittasi kerak</translation>
    </message>
    <message>
        <source>{0} it may hold no spaces, quotation marks or angle brackets</source>
        <translation>{0} unda boʻsh joy, qoʻshtirnoq va burchak qavs boʻlmaydi</translation>
    </message>
    <message>
        <source>{0} it names no host such as example.org</source>
        <translation>{0} unda example.org kabi host yoʻq</translation>
    </message>
    <message>
        <source>{0} it starts with http:// or https://</source>
        <translation>{0} u http:// yoki https:// bilan boshlanadi</translation>
    </message>
    <message>
        <source>{0} its host or port is not written right</source>
        <translation>{0} hosti yoki porti notoʻgʻri yozilgan</translation>
    </message>
    <message>
        <source>{0} lies in a folder that {1} synchronises: a copy that is made in the middle of your work can be damaged, and two machines overwrite each other. Keep the project in another folder and put backups or exports here.</source>
        <translation>{0} {1} sinxronlaydigan papkada turibdi: ish o‘rtasida olingan nusxa shikastlanishi mumkin, ikki kompyuter bir-birining ishini bosib yozadi. Loyihani boshqa papkada saqlang, bu yerga zaxira nusxa yoki eksportni qo‘ying.</translation>
    </message>
    <message>
        <source>{0} lies on a network drive ({1}), where files may not be locked as they should: work by one person at a time, or keep the project on a disk of this machine and put backups here.</source>
        <translation>{0} tarmoq diskida ({1}) turibdi, u yerda fayllar kerakli tarzda qulflanmasligi mumkin: bir vaqtda bir kishi ishlasin yoki loyihani shu kompyuter diskida saqlab, bu yerga zaxira nusxalarni qo‘ying.</translation>
    </message>
    <message>
        <source>{0} may not be opened: you lack the permission.</source>
        <translation>{0} ochilmaydi: sizda huquq yoʻq.</translation>
    </message>
    <message>
        <source>{0} minutes and seconds go from 00 to 59</source>
        <translation>{0} daqiqa va soniya 00 dan 59 gacha boʻladi</translation>
    </message>
    <message>
        <source>{0} months go from 01 to 12</source>
        <translation>{0} oy 01 dan 12 gacha boʻladi</translation>
    </message>
    <message>
        <source>{0} needs a `key`: one line of up to 100 characters, not {1!r}.</source>
        <translation>{0} uchun `key` kerak: 100 belgigacha bitta satr, {1!r} emas.</translation>
    </message>
    <message>
        <source>{0} of “{1}” was changed meanwhile: it is now {2}. {3}</source>
        <translation>{0} (“{1}”) shu orada oʻzgartirildi: endi {2}. {3}</translation>
    </message>
    <message>
        <source>{0} takes one value, so nothing was changed.</source>
        <translation>{0} bitta qiymatli, shuning uchun hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>{0} was changed meanwhile: it is now {1}. {2}</source>
        <translation>{0} shu orada oʻzgartirildi: endi {1}. {2}</translation>
    </message>
    <message>
        <source>{0} was changed while it was copied, so no copy was kept; do it again.</source>
        <translation>{0} nusxalanayotganda oʻzgardi, shuning uchun nusxa qolmadi; yana bajaring.</translation>
    </message>
    <message>
        <source>{0} was made by a newer version of Copydesk (its schema is {1}, this program knows {2}). Update Copydesk to open it.</source>
        <translation>{0} Copydeskning yangiroq versiyasida tuzilgan (sxemasi {1}, bu dastur {2} ni biladi). Ochish uchun Copydeskni yangilang.</translation>
    </message>
    <message>
        <source>{0} was made by another version of Copydesk (its schema is {1}, its last migration {2}). Update Copydesk to open it.</source>
        <translation>{0} Copydeskning boshqa versiyasida tuzilgan (sxemasi {1}, oxirgi migratsiyasi {2}). Ochish uchun Copydeskni yangilang.</translation>
    </message>
    <message>
        <source>{0} was not made by an export (there is no {1}{2} beside it), so it is not replaced; choose another name.</source>
        <translation>{0} eksportda tuzilmagan (yonida {1}{2} yoʻq), shuning uchun almashtirilmaydi; boshqa nom tanlang.</translation>
    </message>
    <message>
        <source>{0} would become larger than this system allows, so it was not written.</source>
        <translation>{0} tizim ruxsat berganidan katta boʻlardi, shuning uchun yozilmadi.</translation>
    </message>
    <message>
        <source>{0} years go from 0001 to 9999</source>
        <translation>{0} yil 0001 dan 9999 gacha boʻladi</translation>
    </message>
    <message>
        <source>{0} zones are written as Z or +05:00</source>
        <translation>{0} mintaqa Z yoki +05:00 tarzida yoziladi</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0} {1} {2} has {3} days</source>
        <translation>{0} {1} {2} da {3} kun bor</translation>
    </message>
    <message>
        <source>{0}.annotator: an annotator needs a name</source>
        <translation>{0}.annotator: tekshiruvchining ismi kerak</translation>
    </message>
    <message>
        <source>{0}.score: {1} is not a number from 0 to 1</source>
        <translation>{0}.score: {1} 0 dan 1 gacha son emas</translation>
    </message>
    <message>
        <source>{0}: `{1}` is {2}, where text is needed.</source>
        <translation>{0}: `{1}` — {2}, matn kerak.</translation>
    </message>
    <message>
        <source>{0}: `{1}` is {2}, where true or false is needed.</source>
        <translation>{0}: `{1}` — {2}, rost yoki yolgʻon kerak.</translation>
    </message>
    <message>
        <source>{0}: `{1}` needs a list of texts.</source>
        <translation>{0}: `{1}` uchun matnlar roʻyxati kerak.</translation>
    </message>
    <message>
        <source>{0}: a choice of blocks cannot be proposed</source>
        <translation>{0}: bloklar tanlovini taklif qilib boʻlmaydi</translation>
    </message>
    <message>
        <source>{0}: a field needs a name</source>
        <translation>{0}: maydonga nom kerak</translation>
    </message>
    <message>
        <source>{0}: a mapping is a table of lines `their name: our field`.</source>
        <translation>{0}: moslik `ularning nomi: bizning maydon` satrlaridan iborat jadval.</translation>
    </message>
    <message>
        <source>{0}: a number must be finite</source>
        <translation>{0}: son chekli boʻlishi kerak</translation>
    </message>
    <message>
        <source>{0}: a number of more than 3,000 digits</source>
        <translation>{0}: sonda 3000 dan koʻp raqam bor</translation>
    </message>
    <message>
        <source>{0}: a value is no finite number</source>
        <translation>{0}: qiymat chekli son emas</translation>
    </message>
    <message>
        <source>{0}: a value is {1}</source>
        <translation>{0}: qiymat — {1}</translation>
    </message>
    <message>
        <source>{0}: a value of {1} characters</source>
        <translation>{0}: {1} belgili qiymat</translation>
    </message>
    <message>
        <source>{0}: an object needs a value</source>
        <translation>{0}: obyektga qiymat kerak</translation>
    </message>
    <message>
        <source>{0}: at most {1:,} characters, and this has {2:,}</source>
        <translation>{0}: koʻpi bilan {1:,} belgi, bunda esa {2:,}</translation>
    </message>
    <message>
        <source>{0}: field {1!r} is {2}, where a table of settings is needed.</source>
        <translation>{0}: {1!r} maydoni — {2}, sozlamalar jadvali kerak.</translation>
    </message>
    <message>
        <source>{0}: fields are written as {1}; give the file one of these endings.</source>
        <translation>{0}: maydonlar {1} sifatida yoziladi; faylga shu kengaytmalardan birini bering.</translation>
    </message>
    <message>
        <source>{0}: it does not say what it takes back</source>
        <translation>{0}: nima bekor qilinishi aytilmagan</translation>
    </message>
    <message>
        <source>{0}: it does not say when it was made</source>
        <translation>{0}: qachon qilingani aytilmagan</translation>
    </message>
    <message>
        <source>{0}: it has {1:,} fields; a project takes up to {2}.</source>
        <translation>{0}: {1:,} ta maydon bor; loyihada {2} tagacha boʻladi.</translation>
    </message>
    <message>
        <source>{0}: it is no change of fields</source>
        <translation>{0}: bu maydonlar oʻzgarishi emas</translation>
    </message>
    <message>
        <source>{0}: it is no step of a journal</source>
        <translation>{0}: bu jurnal qadami emas</translation>
    </message>
    <message>
        <source>{0}: it needs a list `fields` with at least one field, each with a `key`.</source>
        <translation>{0}: kamida bitta maydonli `fields` roʻyxati kerak, har birida `key`.</translation>
    </message>
    <message>
        <source>{0}: made by another version of the format ({1})</source>
        <translation>{0}: formatning boshqa versiyasida tuzilgan ({1})</translation>
    </message>
    <message>
        <source>{0}: nested deeper than {1} levels</source>
        <translation>{0}: {1} qavatdan chuqur joylangan</translation>
    </message>
    <message>
        <source>{0}: some words are needed</source>
        <translation>{0}: soʻzlar kerak</translation>
    </message>
    <message>
        <source>{0}: some words are needed between the quotation marks</source>
        <translation>{0}: qoʻshtirnoqlar orasida soʻzlar kerak</translation>
    </message>
    <message>
        <source>{0}: takes {1}</source>
        <translation>{0}: {1} boʻladi</translation>
    </message>
    <message>
        <source>{0}: the label {1!r} is mapped to {2!r}, but spans are values of fields, or stay in the metadata.</source>
        <translation>{0}: {1!r} yorligʻiga {2!r} mos qoʻyilgan, lekin boʻlaklar maydon qiymati boʻladi yoki metamaʼlumotlarda qoladi.</translation>
    </message>
    <message>
        <source>{0}: the mapping is larger than a settings file may be; nothing was written.</source>
        <translation>{0}: moslik sozlamalar fayli boʻla oladigan hajmdan katta; hech narsa yozilmadi.</translation>
    </message>
    <message>
        <source>{0}: the suggestions are others than they were, so nothing was changed. Open it again.</source>
        <translation>{0}: takliflar endi boshqa, shuning uchun hech narsa oʻzgarmadi. Yana oching.</translation>
    </message>
    <message>
        <source>{0}: the text at {1}-{2} is {3}, not {4}</source>
        <translation>{0}: {1}-{2} oraligʻidagi matn {3}, {4} emas</translation>
    </message>
    <message>
        <source>{0}: there are no changes of {1!r}</source>
        <translation>{0}: {1!r} oʻzgarishlari yoʻq</translation>
    </message>
    <message>
        <source>{0}: there are no steps of kind {1!r}</source>
        <translation>{0}: {1!r} turidagi qadamlar yoʻq</translation>
    </message>
    <message>
        <source>{0}: there is no article {1!r}</source>
        <translation>{0}: {1!r} maqolasi yoʻq</translation>
    </message>
    <message>
        <source>{0}: what was accepted is not what was suggested, so nothing was changed.</source>
        <translation>{0}: qabul qilingani taklif qilingani emas, shuning uchun hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>{0}: {1!r} is mapped to {2!r}, which is no field; there are {3}.</source>
        <translation>{0}: {1!r} uchun {2!r} berilgan, bunday maydon yoʻq; {3} bor.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1} is given where words are needed</source>
        <translation>{0}: {1} berilgan, soʻzlar kerak</translation>
    </message>
    <message>
        <source>{0}: {1} is none of {2}</source>
        <translation>{0}: {1} — {2} dan biri emas</translation>
    </message>
    <message>
        <source>{0}: {1} is not a JSON value</source>
        <translation>{0}: {1} JSON qiymati emas</translation>
    </message>
    <message>
        <source>{0}: {1} is not a list</source>
        <translation>{0}: {1} roʻyxat emas</translation>
    </message>
    <message>
        <source>{0}: {1} is not a string</source>
        <translation>{0}: {1} satr emas</translation>
    </message>
    <message>
        <source>{0}: {1} is not a string, a number or null</source>
        <translation>{0}: {1} satr, son yoki null emas</translation>
    </message>
    <message>
        <source>{0}: {1} is not a time such as 2026-01-31T10:42:07Z</source>
        <translation>{0}: {1} 2026-01-31T10:42:07Z kabi vaqt emas</translation>
    </message>
    <message>
        <source>{0}: {1} is not a whole number from 0</source>
        <translation>{0}: {1} 0 dan boshlanadigan butun son emas</translation>
    </message>
    <message>
        <source>{0}: {1} is not an object</source>
        <translation>{0}: {1} obyekt emas</translation>
    </message>
    <message>
        <source>{0}: {1} is not in the text</source>
        <translation>{0}: {1} matnda yoʻq</translation>
    </message>
    <message>
        <source>{0}: {1} is not true or false</source>
        <translation>{0}: {1} rost yoki yolgʻon emas</translation>
    </message>
    <message>
        <source>{0}: {1}-{2} is not a span of the text{3}</source>
        <translation>{0}: {1}-{2} matn boʻlagi emas{3}</translation>
    </message>
    <message>
        <source>{0}; no rule was made.</source>
        <translation>{0}; qoida tuzilmadi.</translation>
    </message>
    <message>
        <source>{0}{1} was decided meanwhile. {2}</source>
        <translation>{0}{1} shu orada hal qilindi. {2}</translation>
    </message>
    <message>
        <source>“{0}://…” is no project: give the path of a .copydesk file.</source>
        <translation>“{0}://…” loyiha emas: .copydesk faylining yoʻlini bering.</translation>
    </message>
    <message>
        <source>“{0}” cannot be run: {1}</source>
        <translation>“{0}” ni ishga tushirib boʻlmaydi: {1}</translation>
    </message>
    <message>
        <source>“{0}” cannot become the field of the body, or stop being it; add a new field.</source>
        <translation>“{0}” asosiy matn maydoni boʻla olmaydi va boʻlishdan toʻxtay olmaydi; yangi maydon qoʻshing.</translation>
    </message>
    <message>
        <source>“{0}” is an extractor of Copydesk&apos;s own; take another name. Nothing was changed.</source>
        <translation>“{0}” — Copydeskning oʻz ajratuvchisi; boshqa nom oling. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>“{0}” is in the trash already. {1}</source>
        <translation>“{0}” allaqachon savatda. {1}</translation>
    </message>
    <message>
        <source>“{0}” is in the trash, so nothing was changed. Put it back first.</source>
        <translation>“{0}” savatda, shuning uchun hech narsa oʻzgartirilmadi. Avval uni qaytaring.</translation>
    </message>
    <message>
        <source>“{0}” is no number of a rule</source>
        <translation>“{0}” qoida raqami emas</translation>
    </message>
    <message>
        <source>“{0}” is no setting that can be changed like this; nothing was changed.</source>
        <translation>“{0}” bunday oʻzgartiriladigan sozlama emas; hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>“{0}” is not a date such as 2024, 2024-10 or 2024-10-22</source>
        <translation>“{0}” 2024, 2024-10 yoki 2024-10-22 kabi sana emas</translation>
    </message>
    <message>
        <source>“{0}” is not a number</source>
        <translation>“{0}” son emas</translation>
    </message>
    <message>
        <source>“{0}” is not in the trash any more. {1}</source>
        <translation>“{0}” endi savatda emas. {1}</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>    accepted</source>
        <translation>    qabul qilingan</translation>
    </message>
    <message>
        <source>    added</source>
        <translation>    qoʻshilgan</translation>
    </message>
    <message>
        <source>    corrected</source>
        <translation>    tuzatilgan</translation>
    </message>
    <message>
        <source>    left empty</source>
        <translation>    boʻsh qoldirilgan</translation>
    </message>
    <message>
        <source>    rejected</source>
        <translation>    rad etilgan</translation>
    </message>
    <message>
        <source>Articles done</source>
        <translation>Tayyor maqolalar</translation>
    </message>
    <message>
        <source>Articles skipped</source>
        <translation>Oʻtkazib yuborilgan maqolalar</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Qarorlar</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Shu ish seansi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vaqt</translation>
    </message>
    <message>
        <source>Time per article done</source>
        <translation>Bir maqolaga ketgan vaqt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugun</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} soat {1} daq</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0} daq {1} s</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0}: {1} articles, {2} decisions, {3} of them corrections, {4}.</source>
        <translation>{0}: {1} ta maqola, {2} ta qaror, shundan {3} tasi tuzatish, {4}.</translation>
    </message>
</context>
</TS>
