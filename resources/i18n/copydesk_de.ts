<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept 1 value</source>
        <translation>1 Wert annehmen</translation>
    </message>
    <message>
        <source>Accept by score</source>
        <translation>Nach Score annehmen</translation>
    </message>
    <message>
        <source>Accept {0} values</source>
        <translation>{0} Werte annehmen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>No undecided suggestion is scored so high.</source>
        <translation>Kein unentschiedener Vorschlag hat einen so hohen Score.</translation>
    </message>
    <message>
        <source>Scored at least</source>
        <translation>Score mindestens</translation>
    </message>
    <message>
        <source>Suggestions of</source>
        <translation>Vorschläge von</translation>
    </message>
    <message>
        <source>every field</source>
        <translation>jedes Feld</translation>
    </message>
    <message>
        <source>scored at least</source>
        <translation>Score mindestens</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>This is the first article of the list.</source>
        <translation>Das ist der erste Artikel der Liste.</translation>
    </message>
    <message>
        <source>This is the last article of the list.</source>
        <translation>Das ist der letzte Artikel der Liste.</translation>
    </message>
</context>
<context>
    <name>AgainstAnchoring</name>
    <message>
        <source>One field is blind: Enter fills it in, X says that nothing is there.</source>
        <translation>Ein Feld ist verdeckt: Enter füllt es aus, X sagt, dass nichts dasteht.</translation>
    </message>
    <message>
        <source>{0} fields are blind: Enter fills one in, X says that nothing is there.</source>
        <translation>{0} Felder sind verdeckt: Enter füllt eines aus, X sagt, dass nichts dasteht.</translation>
    </message>
</context>
<context>
    <name>AlwaysRules</name>
    <message>
        <source>Decide on the value first; then make a rule of it.</source>
        <translation>Zuerst über den Wert entscheiden; dann eine Regel daraus machen.</translation>
    </message>
    <message>
        <source>Go to a line of the article first; one that is too long makes no rule.</source>
        <translation>Zuerst zu einer Zeile des Artikels gehen; eine zu lange ergibt keine Regel.</translation>
    </message>
    <message>
        <source>There is nothing here to make a rule of: go to a value, or to a block.</source>
        <translation>Hier ist nichts für eine Regel: zu einem Wert oder Block gehen.</translation>
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
        <translation>Gegen Ankereffekte</translation>
    </message>
    <message>
        <source>Altered until you decide: where accepting is cheap, wrong ones are waved through (arXiv 2509.08514).</source>
        <translation>Bis zur Entscheidung verfälscht: Wo Annehmen billig ist, gehen falsche durch (arXiv 2509.08514).</translation>
    </message>
    <message>
        <source>Blind articles</source>
        <translation>Verdeckte Artikel</translation>
    </message>
    <message>
        <source>Hidden until you enter what you find: a suggestion seen first sways the eye (Berzak et al. 2016).</source>
        <translation>Verdeckt, bis Gefundenes eingetragen ist: Ein Vorschlag vorab lenkt den Blick (Berzak et al. 2016).</translation>
    </message>
    <message>
        <source>Planted errors</source>
        <translation>Eingebaute Fehler</translation>
    </message>
    <message>
        <source>Share of blind articles</source>
        <translation>Anteil verdeckter Artikel</translation>
    </message>
    <message>
        <source>Share of planted errors</source>
        <translation>Anteil eingebauter Fehler</translation>
    </message>
    <message>
        <source>Why, and how it works…</source>
        <translation>Warum, und wie es geht…</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Enter takes · Esc leaves</source>
        <translation>Enter übernimmt · Esc verlässt</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups of {0}</source>
        <translation>Sicherungen von {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>It had {0} articles then, {1} done. What it is now is backed up first, and can be restored as well.</source>
        <translation>Damals hatte es {0} Artikel, {1} davon erledigt. Der jetzige Stand wird zuvor gesichert und kann ebenso wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Kept in {0}: all of the last day, the last of each day for a month, then the last of each month.</source>
        <translation>Aufbewahrt in {0}: alle des letzten Tages, einen Monat lang die letzte jedes Tages, danach die letzte jedes Monats.</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Letzte Entscheidung</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Make the project what it was on {0}?</source>
        <translation>Das Projekt auf den Stand vom {0} bringen?</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>There is no backup yet. They are kept in {0}.</source>
        <translation>Es gibt noch keine Sicherung. Sie liegen in {0}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>auf Wunsch</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>before a change of many articles</source>
        <translation>vor einer Änderung vieler Artikel</translation>
    </message>
    <message>
        <source>before a change of the fields</source>
        <translation>vor einer Änderung der Felder</translation>
    </message>
    <message>
        <source>before an update of the project</source>
        <translation>vor einer Aktualisierung des Projekts</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>start of a day</source>
        <translation>Beginn eines Tages</translation>
    </message>
</context>
<context>
    <name>BlockKeys</name>
    <message>
        <source>Blocks like the last one that were moved with it: {0}</source>
        <translation>Mitgenommen wurden Blöcke wie der letzte: {0}</translation>
    </message>
    <message>
        <source>First take a block into the body or out of it; then this does the same.</source>
        <translation>Zuerst einen Block in den Haupttext nehmen oder herausnehmen; danach wiederholt dies das.</translation>
    </message>
    <message>
        <source>No block of this article is in doubt.</source>
        <translation>In diesem Artikel ist kein Block zweifelhaft.</translation>
    </message>
    <message>
        <source>No other block looks like the last one.</source>
        <translation>Kein anderer Block sieht aus wie der letzte.</translation>
    </message>
    <message>
        <source>Nothing is left out between the body&apos;s first and last block.</source>
        <translation>Zwischen dem ersten und letzten Block des Haupttexts ist nichts ausgelassen.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Correct a value first; then the correction can be spread.</source>
        <translation>Zuerst einen Wert korrigieren; dann lässt sich die Korrektur verbreiten.</translation>
    </message>
    <message>
        <source>Merge “{0}” into</source>
        <translation>„{0}“ zusammenführen mit</translation>
    </message>
    <message>
        <source>Move this mention of “{0}” to</source>
        <translation>Diese Erwähnung von „{0}“ verschieben zu</translation>
    </message>
    <message>
        <source>Move “{0}” to the field</source>
        <translation>„{0}“ verschieben ins Feld</translation>
    </message>
    <message>
        <source>Split the value</source>
        <translation>Wert teilen</translation>
    </message>
    <message>
        <source>The field has no other value to merge this one into.</source>
        <translation>Das Feld hat keinen anderen Wert zum Zusammenführen.</translation>
    </message>
    <message>
        <source>The value has no mention to move.</source>
        <translation>Der Wert hat keine Erwähnung zum Verschieben.</translation>
    </message>
    <message>
        <source>The value was changed meanwhile, so nothing was done.</source>
        <translation>Der Wert wurde inzwischen geändert, darum geschah nichts.</translation>
    </message>
    <message>
        <source>There is no other field.</source>
        <translation>Es gibt kein anderes Feld.</translation>
    </message>
    <message>
        <source>There is no other value.</source>
        <translation>Es gibt keinen anderen Wert.</translation>
    </message>
    <message>
        <source>{0} takes one value, so it cannot be split.</source>
        <translation>{0} nimmt nur einen Wert und lässt sich nicht teilen.</translation>
    </message>
    <message>
        <source>“{0}” stands in 1 more article · {2} corrects it there, too</source>
        <translation>„{0}“ steht in 1 weiteren Artikel · {2} korrigiert es auch dort</translation>
    </message>
    <message>
        <source>“{0}” stands in {1} more articles · {2} corrects it there, too</source>
        <translation>„{0}“ steht in {1} weiteren Artikeln · {2} korrigiert es auch dort</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source> · Ctrl+Z takes it back</source>
        <translation> · Ctrl+Z macht es rückgängig</translation>
    </message>
    <message>
        <source> · {0} could not be changed</source>
        <translation> · {0} nicht zu ändern</translation>
    </message>
    <message>
        <source> · {0} left out</source>
        <translation> · {0} ausgelassen</translation>
    </message>
    <message>
        <source> · {0} were changed meanwhile and stay</source>
        <translation> · {0} inzwischen geändert, bleiben</translation>
    </message>
    <message>
        <source>1 value in 1 article</source>
        <translation>1 Wert in 1 Artikel</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Abgebrochen: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change 1 value</source>
        <translation>1 Wert ändern</translation>
    </message>
    <message>
        <source>Change {0} values</source>
        <translation>{0} Werte ändern</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation>Geändert: {0}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>First the changes that wait must be saved.</source>
        <translation>Zuerst müssen die wartenden Änderungen gespeichert werden.</translation>
    </message>
    <message>
        <source>Keep a copy of the project first, beside it (the last 3 are kept)</source>
        <translation>Zuerst eine Kopie des Projekts daneben ablegen (die letzten 3 bleiben)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sucht…</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Only the {0} that cannot be changed</source>
        <translation>Nur die {0}, die sich nicht ändern lassen</translation>
    </message>
    <message>
        <source>Space leaves a row out · Ctrl+Enter does it · Esc leaves</source>
        <translation>Leertaste lässt eine Zeile aus · Ctrl+Enter führt aus · Esc verlässt</translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation>Welche Artikel</translation>
    </message>
    <message>
        <source>all articles</source>
        <translation>alle Artikel</translation>
    </message>
    <message>
        <source>narrow down by a filter, such as lang:uz</source>
        <translation>mit einem Filter eingrenzen, etwa lang:uz</translation>
    </message>
    <message>
        <source>the {0} articles in the list</source>
        <translation>die {0} Artikel der Liste</translation>
    </message>
    <message>
        <source>the {0} selected articles</source>
        <translation>die {0} ausgewählten Artikel</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>dieser Artikel</translation>
    </message>
    <message>
        <source>{0} values in 1 article</source>
        <translation>{0} Werte in 1 Artikel</translation>
    </message>
    <message>
        <source>{0} values in {1} articles</source>
        <translation>{0} Werte in {1} Artikeln</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>joins the list</source>
        <translation>kommt zur Liste</translation>
    </message>
    <message>
        <source>no words of the text</source>
        <translation>keine Wörter des Texts</translation>
    </message>
    <message>
        <source>stands now</source>
        <translation>steht jetzt da</translation>
    </message>
    <message>
        <source>{0} mentions</source>
        <translation>{0} Erwähnungen</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Nothing else was suggested for {0}.</source>
        <translation>Für {0} wurde sonst nichts vorgeschlagen.</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Each part becomes a value, with the mentions in which it stands.</source>
        <translation>Jeder Teil wird ein Wert, mit den Erwähnungen, in denen er steht.</translation>
    </message>
    <message>
        <source>Find and change values</source>
        <translation>Werte suchen und ändern</translation>
    </message>
    <message>
        <source>In the field</source>
        <translation>Im Feld</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Suchen nach</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß/klein beachten</translation>
    </message>
    <message>
        <source>Move to the field</source>
        <translation>Verschieben ins Feld</translation>
    </message>
    <message>
        <source>No value would be changed by this.</source>
        <translation>Hierdurch würde kein Wert geändert.</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Split the value there</source>
        <translation>Den Wert dort teilen</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>To the field</source>
        <translation>Ins Feld</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>Was damit geschieht</translation>
    </message>
    <message>
        <source>Whole value</source>
        <translation>Ganzer Wert</translation>
    </message>
    <message>
        <source>Write what to look for in the values.</source>
        <translation>Eingeben, was in den Werten gesucht wird.</translation>
    </message>
    <message>
        <source>every field</source>
        <translation>jedes Feld</translation>
    </message>
</context>
<context>
    <name>ChoicesEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Its values become “{0}”</source>
        <translation>Seine Werte werden zu „{0}“</translation>
    </message>
    <message>
        <source>Its values go</source>
        <translation>Seine Werte entfallen</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>new choice</source>
        <translation>neue Auswahl</translation>
    </message>
    <message>
        <source>{0} (choice)</source>
        <translation>{0} (Auswahl)</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>1 article selected</source>
        <translation>1 Artikel ausgewählt</translation>
    </message>
    <message>
        <source>Done {0}</source>
        <translation>Fertig {0}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter…  status:todo missing:people</source>
        <translation>Filter…  status:todo missing:people</translation>
    </message>
    <message>
        <source>Flagged {0}</source>
        <translation>Markiert {0}</translation>
    </message>
    <message>
        <source>Order: {0}</source>
        <translation>Reihenfolge: {0}</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>The order of the queue</source>
        <translation>Die Reihenfolge der Warteschlange</translation>
    </message>
    <message>
        <source>To do {0}</source>
        <translation>Offen {0}</translation>
    </message>
    <message>
        <source>What can be done with them; Esc in the list selects none</source>
        <translation>Was damit möglich ist; Esc in der Liste hebt die Auswahl auf</translation>
    </message>
    <message>
        <source>Words, or field:value as in  people:Aripov  published&gt;2024-06  status:done.  F1 shows all.</source>
        <translation>Wörter oder Feld:Wert wie in  people:Aripov  published&gt;2024-06  status:done.  F1 zeigt alles.</translation>
    </message>
    <message>
        <source>{0} articles selected</source>
        <translation>{0} Artikel ausgewählt</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Article text: {0} pixels</source>
        <translation>Artikeltext: {0} Pixel</translation>
    </message>
    <message>
        <source>Column: at most {0} characters</source>
        <translation>Spalte: höchstens {0} Zeichen</translation>
    </message>
    <message>
        <source>It stays as it is: that is the usual, or as far as it goes.</source>
        <translation>Es bleibt, wie es ist: Das ist das Übliche oder die Grenze.</translation>
    </message>
    <message>
        <source>Line spacing: {0} %</source>
        <translation>Zeilenabstand: {0} %</translation>
    </message>
    <message>
        <source>“{0}” does nothing: this project is open for reading only.</source>
        <translation>„{0}“ bewirkt nichts: Dieses Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>CommandDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>It reads one line of JSON for each article and writes one line of suggestions. It runs with your rights, in the folder of the project; a command that you save here may run on this computer.</source>
        <translation>Er liest für jeden Artikel eine Zeile JSON und schreibt eine Zeile Vorschläge. Er läuft mit den Rechten des angemeldeten Benutzers im Ordner des Projekts; ein Befehl, der hier gespeichert wird, darf auf diesem Rechner laufen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New command</source>
        <translation>Neuer Befehl</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Seconds for an article</source>
        <translation>Sekunden je Artikel</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>There is no other article in the list.</source>
        <translation>Die Liste hat keinen anderen Artikel.</translation>
    </message>
    <message>
        <source>There is no second window.</source>
        <translation>Es gibt kein zweites Fenster.</translation>
    </message>
    <message>
        <source>{0}, second window – Copydesk</source>
        <translation>{0}, zweites Fenster – Copydesk</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>The project could not be opened because of a mistake in the program.</source>
        <translation>Das Projekt ließ sich wegen eines Programmfehlers nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A mistake in the program</source>
        <translation>Ein Programmfehler</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copydesk made a mistake. All that was saved stays saved, and you can go on. Please send the report below to the makers; nothing of your articles is in it.</source>
        <translation>In Copydesk ist ein Fehler aufgetreten. Alles Gespeicherte bleibt gespeichert, die Arbeit kann weitergehen. Bitte den Bericht unten an die Entwickler senden; aus den Artikeln steht nichts darin.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This project is open for reading only: nothing is changed.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet: Nichts wird geändert.</translation>
    </message>
</context>
<context>
    <name>DropList</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>EditorHost</name>
    <message>
        <source>Blocks go in and out of the body in the article, with B</source>
        <translation>Blöcke kommen im Artikel mit B in den Haupttext oder heraus</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile and left empty. Enter puts yours in its place, Esc leaves it.</source>
        <translation>Inzwischen anderswo geändert und leer gelassen. Enter setzt die eigene Eingabe ein, Esc lässt es so.</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile to “{0}”. Enter puts yours in its place, Esc leaves it.</source>
        <translation>Inzwischen anderswo geändert in „{0}“. Enter setzt die eigene Eingabe ein, Esc lässt es so.</translation>
    </message>
    <message>
        <source>Nothing else was suggested for {0}: there is no runner-up.</source>
        <translation>Für {0} wurde sonst nichts vorgeschlagen: keine Alternative.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Choose another list on the left, or go on with what is still to do.</source>
        <translation>Links eine andere Liste wählen oder mit dem weitermachen, was noch offen ist.</translation>
    </message>
    <message>
        <source>Choose one on the left, or press Alt →.</source>
        <translation>Links einen wählen oder Alt → drücken.</translation>
    </message>
    <message>
        <source>Drop files or a folder on this window, or import them: pages, texts, JSONL, JSON, CSV.</source>
        <translation>Dateien oder einen Ordner auf dieses Fenster ziehen oder importieren: Seiten, Texte, JSONL, JSON, CSV.</translation>
    </message>
    <message>
        <source>Export the dataset…</source>
        <translation>Daten exportieren…</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Artikel importieren…</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Kein Artikel geöffnet</translation>
    </message>
    <message>
        <source>No article matches</source>
        <translation>Kein passender Artikel</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>Nothing in this list matches “{0}”.</source>
        <translation>Nichts in dieser Liste passt zu „{0}“.</translation>
    </message>
    <message>
        <source>Nothing left to review</source>
        <translation>Nichts mehr zu prüfen</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>Fertige zeigen</translation>
    </message>
    <message>
        <source>Show what is to do</source>
        <translation>Offene zeigen</translation>
    </message>
    <message>
        <source>Show what was skipped</source>
        <translation>Übersprungene zeigen</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>That was the last of this list</source>
        <translation>Das war der Letzte dieser Liste</translation>
    </message>
    <message>
        <source>{0} articles are done.</source>
        <translation>{0} Artikel sind fertig.</translation>
    </message>
    <message>
        <source>{0} were skipped and wait for another look.</source>
        <translation>{0} wurden übersprungen und warten auf einen zweiten Blick.</translation>
    </message>
</context>
<context>
    <name>EvidenceActions</name>
    <message>
        <source>Choose words first: click, drag, or use the arrow keys.</source>
        <translation>Zuerst Wörter auswählen: klicken, ziehen oder mit den Pfeiltasten.</translation>
    </message>
    <message>
        <source>No other value has these words as evidence.</source>
        <translation>Kein anderer Wert hat diese Wörter als Beleg.</translation>
    </message>
    <message>
        <source>Put the text cursor inside the mention (F7), or select the words there to leave out.</source>
        <translation>Die Einfügemarke in die Erwähnung setzen (F7) oder dort die Wörter auswählen, die wegfallen sollen.</translation>
    </message>
    <message>
        <source>Select words to join with the mention, or go to a value with two.</source>
        <translation>Wörter auswählen, die zur Erwähnung kommen sollen, oder zu einem Wert mit zwei Erwähnungen gehen.</translation>
    </message>
    <message>
        <source>The words of such a value are looked for in one place only.</source>
        <translation>Die Wörter eines solchen Werts werden nur an einer Stelle gesucht.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>1 record written to {1}</source>
        <translation>1 Datensatz nach {1} geschrieben</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Abgebrochen: Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the dataset</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>About this format…</source>
        <translation>Über dieses Format…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>No article is {0} yet.</source>
        <translation>Noch kein Artikel ist {0}.</translation>
    </message>
    <message>
        <source>Preview and losses</source>
        <translation>Vorschau und Verluste</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>These exist already: {0}. Replace them?</source>
        <translation>Diese gibt es schon: {0}. Ersetzen?</translation>
    </message>
    <message>
        <source>This format leaves behind: {0}</source>
        <translation>Dieses Format lässt zurück: {0}</translation>
    </message>
    <message>
        <source>This format leaves nothing behind.</source>
        <translation>Dieses Format lässt nichts zurück.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>{0} exists already. Replace it?</source>
        <translation>{0} gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>{0} records written to {1}</source>
        <translation>{0} Datensätze nach {1} geschrieben</translation>
    </message>
</context>
<context>
    <name>ExtractionDialog</name>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles behind the figure; Enter opens one</source>
        <translation>Artikel hinter der Zahl; Enter öffnet einen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Choose a line to see the articles behind it.</source>
        <translation>Eine Zeile wählen, um die Artikel dahinter zu sehen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Commonest corrections</source>
        <translation>Häufigste Korrekturen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Counting: {0} of {1} articles…</source>
        <translation>Wird gezählt: {0} von {1} Artikeln…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Je Artikel</translation>
    </message>
    <message>
        <source>Extraction quality</source>
        <translation>Güte der Extraktion</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Extraktor</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Field whose scores are shown</source>
        <translation>Feld, dessen Werte gezeigt werden</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Figures by field and extractor</source>
        <translation>Zahlen nach Feld und Extraktor</translation>
    </message>
    <message>
        <source>First alone</source>
        <translation>Nur erster</translation>
    </message>
    <message>
        <source>Judged by {0} finished articles. In brackets the interval in which a share lies with 95 % confidence.</source>
        <translation>Beurteilt nach {0} fertigen Artikeln. In Klammern der Bereich, in dem ein Anteil mit 95 % Sicherheit liegt.</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>No article is finished yet: finish some, and their decisions judge what was suggested.</source>
        <translation>Noch ist kein Artikel fertig: Sind es einige, beurteilen ihre Entscheidungen die Vorschläge.</translation>
    </message>
    <message>
        <source>Picture of the plots (*.png)</source>
        <translation>Bild der Diagramme (*.png)</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Put in its place</source>
        <translation>An seine Stelle gesetzt</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Report (*.md)</source>
        <translation>Bericht (*.md)</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Die Zahlen speichern</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Gespeichert: {0}</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Second alone</source>
        <translation>Nur zweiter</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources that needed most corrections</source>
        <translation>Quellen mit den meisten Korrekturen</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Two extractors side by side</source>
        <translation>Zwei Extraktoren nebeneinander</translation>
    </message>
    <message>
        <source>What was wrong or missing, {0} cases. Enter opens an article.</source>
        <translation>Was falsch war oder fehlte, {0} Fälle. Enter öffnet einen Artikel.</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Wrong, first</source>
        <translation>Falsch, erster</translation>
    </message>
    <message>
        <source>Wrong, second</source>
        <translation>Falsch, zweiter</translation>
    </message>
    <message>
        <source>all that was suggested</source>
        <translation>alles Vorgeschlagene</translation>
    </message>
    <message>
        <source>articles finished</source>
        <translation>fertige Artikel</translation>
    </message>
    <message>
        <source>corrections an article</source>
        <translation>Korrekturen je Artikel</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>of them right</source>
        <translation>davon richtig</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
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
        <translation>1 Muster</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>Erlauben…</translation>
    </message>
    <message>
        <source>Another extractor is called “{0}”.</source>
        <translation>Ein anderer Extraktor heißt schon „{0}“.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelled: what was proposed until then is kept.</source>
        <translation>Abgebrochen: Was bis dahin vorgeschlagen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Extractors</source>
        <translation>Extraktoren</translation>
    </message>
    <message>
        <source>Fields that it may fill</source>
        <translation>Felder, die er füllen darf</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>In a field of one value, what stands there goes behind it.</source>
        <translation>In einem Feld mit einem Wert rückt dahinter, was dort steht.</translation>
    </message>
    <message>
        <source>Its values stand first</source>
        <translation>Seine Werte stehen vorn</translation>
    </message>
    <message>
        <source>Let this command run on this computer?</source>
        <translation>Diesen Befehl auf diesem Rechner laufen lassen?</translation>
    </message>
    <message>
        <source>Looking for extractors…</source>
        <translation>Extraktoren werden gesucht…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New command…</source>
        <translation>Neuer Befehl…</translation>
    </message>
    <message>
        <source>Patterns are regular expressions, each for one field. Patterns… adds some.</source>
        <translation>Muster sind reguläre Ausdrücke, jeder für ein Feld. „Muster…“ fügt welche hinzu.</translation>
    </message>
    <message>
        <source>Patterns…</source>
        <translation>Muster…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Anwenden auf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Try on this article</source>
        <translation>An diesem Artikel versuchen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation>Welche Artikel</translation>
    </message>
    <message>
        <source>all articles</source>
        <translation>alle Artikel</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>the {0} articles in the list</source>
        <translation>die {0} Artikel der Liste</translation>
    </message>
    <message>
        <source>the {0} selected articles</source>
        <translation>die {0} ausgewählten Artikel</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>dieser Artikel</translation>
    </message>
    <message>
        <source>{0}

It came with the project. It runs with your rights.</source>
        <translation>{0}

Er kam mit dem Projekt. Er läuft mit den Rechten des angemeldeten Benutzers.</translation>
    </message>
    <message>
        <source>{0} patterns</source>
        <translation>{0} Muster</translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>in all fields</source>
        <translation>in allen Feldern</translation>
    </message>
    <message>
        <source>in no field</source>
        <translation>in keinem Feld</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>in {0}</translation>
    </message>
    <message>
        <source>in {0} fields</source>
        <translation>in {0} Feldern</translation>
    </message>
</context>
<context>
    <name>FieldDelegate</name>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Hot key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Many values</source>
        <translation>Mehrere Werte</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What the field is called in exports, imports and queries.</source>
        <translation>So heißt das Feld in Exporten, Importen und Abfragen.</translation>
    </message>
    <message>
        <source>keys that an import may use for it</source>
        <translation>Schlüssel, die ein Import dafür verwenden darf</translation>
    </message>
    <message>
        <source>ninjs</source>
        <translation>ninjs</translation>
    </message>
    <message>
        <source>role, unit …: what a value may carry beside itself</source>
        <translation>role, unit …: was ein Wert außer sich selbst haben kann</translation>
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
        <translation>Auf eine Vorlage umstellen (andere Felder werden ausgeblendet)</translation>
    </message>
    <message>
        <source>Fields (*.yaml *.yml *.toml)</source>
        <translation>Felder (*.yaml *.yml *.toml)</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>Datei lesen…</translation>
    </message>
    <message>
        <source>Take over the fields of a template</source>
        <translation>Felder einer Vorlage übernehmen</translation>
    </message>
    <message>
        <source>The fields were written to {0}</source>
        <translation>Die Felder wurden nach {0} geschrieben</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>Datei schreiben…</translation>
    </message>
</context>
<context>
    <name>FieldListModel</name>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
</context>
<context>
    <name>FieldListing</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Zusammenführen…</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Ein&amp;blenden</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
</context>
<context>
    <name>FieldPlan</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take these values out of the records?</source>
        <translation>Diese Werte aus den Datensätzen nehmen?</translation>
    </message>
    <message>
        <source>Undo brings them back; nothing else does but the backup that is made now.</source>
        <translation>Rückgängig bringt sie zurück; sonst nur die Sicherung, die jetzt angelegt wird.</translation>
    </message>
    <message>
        <source>Values would go from: {0}</source>
        <translation>Werte entfallen aus: {0}</translation>
    </message>
    <message>
        <source>What happens to the values that are there</source>
        <translation>Was mit den vorhandenen Werten geschieht</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete “{0}” with its values?</source>
        <translation>„{0}“ mit seinen Werten löschen?</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>In it stand {0} suggestions and {1} decided values. Hidden, it keeps them all.</source>
        <translation>Darin stehen {0} Vorschläge und {1} entschiedene Werte. Ausgeblendet behält es alle.</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Templates and files…</source>
        <translation>Vorlagen und Dateien…</translation>
    </message>
    <message>
        <source>The command “{0}” has this key.</source>
        <translation>Der Befehl „{0}“ hat diese Taste.</translation>
    </message>
    <message>
        <source>The fields are changed. The project before that is kept: {0}, under Backups…</source>
        <translation>Die Felder sind geändert. Das Projekt davor ist aufgehoben: {0}, unter Sicherungen…</translation>
    </message>
    <message>
        <source>The fields are changed; Ctrl+Z takes it back.</source>
        <translation>Die Felder sind geändert; Ctrl+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>into {0}</source>
        <translation>in {0}</translation>
    </message>
    <message>
        <source>“{0}” has this key.</source>
        <translation>„{0}“ hat diese Taste.</translation>
    </message>
</context>
<context>
    <name>FiltersDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>the order just then</source>
        <translation>die gerade geltende Reihenfolge</translation>
    </message>
    <message>
        <source>what is shown just then</source>
        <translation>was gerade gezeigt wird</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close, keep selected</source>
        <translation>Schließen, Auswahl behalten</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Find in the article…</source>
        <translation>Im Artikel suchen…</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>{0} of more than {1}</source>
        <translation>{0} von mehr als {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Keys and messages</source>
        <translation>Tasten und Meldungen</translation>
    </message>
    <message>
        <source>Saved · {0}</source>
        <translation>Gespeichert · {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert…</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Annotator {0}</source>
        <translation>Name: {0}</translation>
    </message>
    <message>
        <source>Decisions are signed with this name</source>
        <translation>Mit diesem Namen werden Entscheidungen gezeichnet</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (Alt)</source>
        <translation>Menü (Alt)</translation>
    </message>
    <message>
        <source>Open for reading only: nothing in this project can be changed</source>
        <translation>Nur zum Lesen geöffnet: In diesem Projekt lässt sich nichts ändern</translation>
    </message>
    <message>
        <source>Project {0}</source>
        <translation>Projekt {0}</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Search articles or run a command</source>
        <translation>Artikel suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>{0} of {1} done, {2} flagged</source>
        <translation>{0} von {1} fertig, {2} markiert</translation>
    </message>
    <message>
        <source>{0} of {1} reviewed</source>
        <translation>{0} von {1} geprüft</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>About fields</source>
        <translation>Über Felder</translation>
    </message>
    <message>
        <source>About the format {0}</source>
        <translation>Über das Format {0}</translation>
    </message>
    <message>
        <source>Against anchoring</source>
        <translation>Gegen Ankereffekte</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>Alle Formate</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Extractors of your own</source>
        <translation>Eigene Extraktoren</translation>
    </message>
    <message>
        <source>Importing with a mapping</source>
        <translation>Importieren mit einer Zuordnung</translation>
    </message>
    <message>
        <source>Project rules</source>
        <translation>Projektregeln</translation>
    </message>
    <message>
        <source>What the filter understands</source>
        <translation>Was der Filter versteht</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>What will be changed</source>
        <translation>Was geändert wird</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>1 record was looked at.</source>
        <translation>1 Datensatz wurde angesehen.</translation>
    </message>
    <message>
        <source>About this format…</source>
        <translation>Über dieses Format…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Dateien werden angesehen…</translation>
    </message>
    <message>
        <source>Mapping and first records</source>
        <translation>Zuordnung und erste Datensätze</translation>
    </message>
    <message>
        <source>There is no article in what was looked at; the reasons stand above.</source>
        <translation>In dem, was angesehen wurde, ist kein Artikel; die Gründe stehen oben.</translation>
    </message>
    <message>
        <source>{0} records were looked at.</source>
        <translation>{0} Datensätze wurden angesehen.</translation>
    </message>
    <message>
        <source>{0} records were looked at; {1} cannot be read.</source>
        <translation>{0} Datensätze wurden angesehen; {1} sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Liest…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Stopping; what was read is kept…</source>
        <translation>Hält an; Gelesenes bleibt…</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Do not warn again</source>
        <translation>Nicht mehr warnen</translation>
    </message>
    <message>
        <source>Give up these changes</source>
        <translation>Diese Änderungen aufgeben</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open a project first: its backups are kept beside it.</source>
        <translation>Zuerst ein Projekt öffnen: Seine Sicherungen liegen daneben.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>Restored. What was here before is kept: {0}, under Backups…</source>
        <translation>Wiederhergestellt. Was vorher hier war, ist aufgehoben: {0}, unter Sicherungen…</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>Retten…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Where shall the copy be?</source>
        <translation>Wo soll die Kopie liegen?</translation>
    </message>
    <message>
        <source>{0} cannot be opened.</source>
        <translation>{0} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>{0} is damaged. What was saved before is kept as far as it can be read; go on in a backup or in a new project.</source>
        <translation>{0} ist beschädigt. Was gespeichert war, ist erhalten, soweit es sich lesen lässt; in einer Sicherung oder einem neuen Projekt weiterarbeiten.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>As it came</source>
        <translation>Wie ursprünglich</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Enter on a command changes its key. Keys that were changed are bold.</source>
        <translation>Enter auf einem Befehl ändert seine Taste. Geänderte Tasten sind fett.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Press the key for “{0}”. Esc leaves it as it is.</source>
        <translation>Die Taste für „{0}“ drücken. Esc lässt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Put the selected words into a field; without a selection, go to it</source>
        <translation>Die ausgewählten Wörter in ein Feld setzen; ohne Auswahl zu ihm gehen</translation>
    </message>
    <message>
        <source>Search by what it does, or by key</source>
        <translation>Suchen nach Wirkung oder Taste</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Tasten durchsuchen</translation>
    </message>
    <message>
        <source>{0} runs “{1}” already. Press it again to take it from there, Esc leaves it.</source>
        <translation>{0} führt schon „{1}“ aus. Noch einmal drücken nimmt sie dort weg, Esc lässt sie.</translation>
    </message>
</context>
<context>
    <name>LinkedView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Choose one in the queue, or drop files on the window.</source>
        <translation>In der Warteschlange einen wählen oder Dateien auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>No article open</source>
        <translation>Kein Artikel geöffnet</translation>
    </message>
    <message>
        <source>There is nothing to check here: skip it, or read its source again.</source>
        <translation>Hier gibt es nichts zu prüfen: überspringen oder die Quelle neu lesen.</translation>
    </message>
    <message>
        <source>This article has no text</source>
        <translation>Dieser Artikel hat keinen Text</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>{0}, line</source>
        <translation>{0}, Zeile</translation>
    </message>
</context>
<context>
    <name>LookingPage</name>
    <message>
        <source>1 article goes out.</source>
        <translation>1 Artikel wird exportiert.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Counted of the first {0} of {1} articles.</source>
        <translation>Gezählt in den ersten {0} von {1} Artikeln.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Erster Datensatz</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Zählen beenden</translation>
    </message>
    <message>
        <source>The splits are told when it is written.</source>
        <translation>Die Aufteilung steht erst nach dem Schreiben fest.</translation>
    </message>
    <message>
        <source>What this format leaves behind</source>
        <translation>Was dieses Format zurücklässt</translation>
    </message>
    <message>
        <source>Without a gold record, because people disagree: {0}.</source>
        <translation>Ohne Goldfassung, weil man uneins ist: {0}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{0} articles go out.</source>
        <translation>{0} Artikel werden exportiert.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>An editor is open with a value that cannot be kept; Esc leaves it.</source>
        <translation>Ein Editor ist offen, dessen Wert nicht zu behalten ist; Esc verlässt ihn.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Saving the last changes, then the window closes…</source>
        <translation>Die letzten Änderungen werden gespeichert, dann schließt das Fenster…</translation>
    </message>
    <message>
        <source>{0} (read-only) – Copydesk</source>
        <translation>{0} (nur lesen) – Copydesk</translation>
    </message>
    <message>
        <source>{0} changes could not be saved. Close without them?</source>
        <translation>{0} Änderungen ließen sich nicht speichern. Ohne sie schließen?</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Back to the guesses</source>
        <translation>Zurück zu den Vermutungen</translation>
    </message>
    <message>
        <source>Enter, or typing, changes what a row stands for; Delete takes the guess again.</source>
        <translation>Enter oder Tippen ändert, wofür eine Zeile steht; Entf nimmt wieder die Vermutung.</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Load mapping…</source>
        <translation>Zuordnung laden…</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Save mapping…</source>
        <translation>Zuordnung speichern…</translation>
    </message>
    <message>
        <source>The mapping is in {0}.</source>
        <translation>Die Zuordnung steht in {0}.</translation>
    </message>
    <message>
        <source>Their keys and labels, and what they stand for</source>
        <translation>Schlüssel und Marken darin, und wofür sie stehen</translation>
    </message>
    <message>
        <source>There are more names than can be listed; those go by their guess.</source>
        <translation>Es gibt mehr Namen, als aufgeführt werden können; für die übrigen gilt die Vermutung.</translation>
    </message>
    <message>
        <source>There is nothing to map: these files have no keys or labels of their own.</source>
        <translation>Es gibt nichts zuzuordnen: Diese Dateien haben keine eigenen Schlüssel oder Marken.</translation>
    </message>
    <message>
        <source>What is extracted is added when it is imported, but for records that bring a review.</source>
        <translation>Was ermittelt wird, kommt beim Importieren hinzu, außer bei Datensätzen, die eine Prüfung mitbringen.</translation>
    </message>
</context>
<context>
    <name>MarkingView</name>
    <message>
        <source>1 further mention</source>
        <translation>1 weitere Erwähnung</translation>
    </message>
    <message>
        <source>Mention {0} of {1}</source>
        <translation>Erwähnung {0} von {1}</translation>
    </message>
    <message>
        <source>Point at the evidence of {0} “{1}”</source>
        <translation>Auf den Beleg für {0} „{1}“ zeigen</translation>
    </message>
    <message>
        <source>There are no further mentions of these words.</source>
        <translation>Es gibt keine weiteren Erwähnungen dieser Wörter.</translation>
    </message>
    <message>
        <source>{0} further mentions</source>
        <translation>{0} weitere Erwähnungen</translation>
    </message>
</context>
<context>
    <name>NamesModel</name>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unseres</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>label “{0}”</source>
        <translation>Marke „{0}“</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source> and {0} more</source>
        <translation> und {0} weitere</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Fields (*.yaml *.yml *.toml)</source>
        <translation>Felder (*.yaml *.yml *.toml)</translation>
    </message>
    <message>
        <source>Fields can be changed at any time, values follow.</source>
        <translation>Felder lassen sich jederzeit ändern, die Werte folgen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>Den Ordner {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>{0} exists already; choose another name.</source>
        <translation>{0} gibt es schon; einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>A note on this article. Enter keeps it, Shift Enter makes a new line, Esc leaves.</source>
        <translation>Eine Notiz zu diesem Artikel. Enter behält sie, Shift Enter beginnt eine neue Zeile, Esc verlässt.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Give up these changes</source>
        <translation>Diese Änderungen aufgeben</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <translation>Nicht gespeichert: {0}</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>One change waits in memory and is tried again.</source>
        <translation>Eine Änderung wartet im Speicher und wird erneut versucht.</translation>
    </message>
    <message>
        <source>Show the article</source>
        <translation>Artikel zeigen</translation>
    </message>
    <message>
        <source>This project is open for reading only: nothing can be decided.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet: Entscheidungen sind nicht möglich.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>{0} changes wait in memory and are tried again.</source>
        <translation>{0} Änderungen warten im Speicher und werden erneut versucht.</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>What can be written here</source>
        <translation>Was hier stehen kann</translation>
    </message>
</context>
<context>
    <name>OriginalDialog</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Looking for a stored copy…</source>
        <translation>Sucht eine gespeicherte Kopie…</translation>
    </message>
    <message>
        <source>No address is known for this article.</source>
        <translation>Zu diesem Artikel ist keine Adresse bekannt.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the address, and open it yourself.</source>
        <translation>Kein Browser ließ sich starten. Die Adresse kopieren und selbst öffnen.</translation>
    </message>
    <message>
        <source>No copy of the page was stored.</source>
        <translation>Keine Kopie der Seite gespeichert.</translation>
    </message>
    <message>
        <source>Open the address</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <source>Open the stored copy</source>
        <translation>Gespeicherte Kopie öffnen</translation>
    </message>
    <message>
        <source>Original page</source>
        <translation>Originalseite</translation>
    </message>
    <message>
        <source>The stored copy is opened from a file of your own: without scripts, pictures, links and forms, and nothing is fetched. It is removed when Copydesk ends.</source>
        <translation>Die gespeicherte Kopie öffnet sich aus einer eigenen Datei: ohne Skripte, Bilder, Links und Formulare, und nichts wird geladen. Sie wird beim Beenden von Copydesk entfernt.</translation>
    </message>
    <message>
        <source>This address is not opened: only http and https with a plain host name are.</source>
        <translation>Diese Adresse wird nicht geöffnet: nur http und https mit einfachem Hostnamen.</translation>
    </message>
    <message>
        <source>Your browser fetches this page from {0}, which learns that you look at it.</source>
        <translation>Der Browser lädt diese Seite von {0}, wo der Aufruf zu sehen ist.</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>A copy of the page as it was stored, for reading only: without scripts, pictures, links and forms. It is removed when Copydesk ends.</source>
        <translation>Eine Kopie der Seite, wie sie gespeichert wurde, nur zum Lesen: ohne Skripte, Bilder, Links und Formulare. Sie wird beim Beenden von Copydesk entfernt.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands and articles</source>
        <translation>Befehle und Artikel</translation>
    </message>
    <message>
        <source>Field: {0}</source>
        <translation>Feld: {0}</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
</context>
<context>
    <name>PatternsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fields: {0}</source>
        <translation>Felder: {0}</translation>
    </message>
    <message>
        <source>One line a pattern: a field, a score from 0 to 1 if you like, a colon, a regular expression. Its group “value” is the value, other named groups are attributes.</source>
        <translation>Eine Zeile je Muster: ein Feld, auf Wunsch eine Sicherheit von 0 bis 1, ein Doppelpunkt, ein regulärer Ausdruck. Seine Gruppe „value“ ist der Wert, andere benannte Gruppen sind Attribute.</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Enter takes it · Esc leaves</source>
        <translation>Enter übernimmt · Esc verlässt</translation>
    </message>
    <message>
        <source>type to narrow the list down</source>
        <translation>tippen, um die Liste einzugrenzen</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Copydesk projects (*{0})</source>
        <translation>Copydesk-Projekte (*{0})</translation>
    </message>
    <message>
        <source>First the second window is closed; it saves, or holds a value that cannot be.</source>
        <translation>Zuerst wird das zweite Fenster geschlossen; es speichert oder hält einen ungültigen Wert.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Open a project for reading only</source>
        <translation>Projekt nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Some changes are not saved yet: try again, or give them up, first.</source>
        <translation>Einige Änderungen sind noch nicht gespeichert: zuerst erneut versuchen oder aufgeben.</translation>
    </message>
</context>
<context>
    <name>QualityDialog</name>
    <message>
        <source>Annotator</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Blind agreement</source>
        <translation>Verdeckte Übereinstimmung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Figures of each annotator</source>
        <translation>Zahlen zu jedem Namen</translation>
    </message>
    <message>
        <source>How it is counted…</source>
        <translation>Wie gezählt wird…</translation>
    </message>
    <message>
        <source>In brackets the interval in which the share lies with 95 % confidence: few cases say little. Too fast are accepts made before the sentences behind them could be read, even silently. Blind agreement counts the fields in which the same was entered as had been suggested.</source>
        <translation>In Klammern das Intervall, in dem der Anteil mit 95 % Konfidenz liegt: wenige Fälle sagen wenig. Zu schnell ist ein Annehmen, bevor die Sätze dahinter auch nur still zu lesen waren. Verdeckte Übereinstimmung zählt die Felder, in die dasselbe eingetragen wurde, was vorgeschlagen war.</translation>
    </message>
    <message>
        <source>Nobody has reviewed anything yet.</source>
        <translation>Noch niemand hat etwas geprüft.</translation>
    </message>
    <message>
        <source>Planted errors caught</source>
        <translation>Eingebaute Fehler erkannt</translation>
    </message>
    <message>
        <source>Review quality</source>
        <translation>Qualität der Prüfung</translation>
    </message>
    <message>
        <source>Time each</source>
        <translation>Zeit je Artikel</translation>
    </message>
    <message>
        <source>Too fast to be read</source>
        <translation>Zu schnell zum Lesen</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>{0} of {1} · {2} % ({3}–{4} %)</source>
        <translation>{0} von {1} · {2} % ({3}–{4} %)</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>1 article put back</source>
        <translation>1 Artikel wieder offen</translation>
    </message>
    <message>
        <source>1 article skipped</source>
        <translation>1 Artikel übersprungen</translation>
    </message>
    <message>
        <source>1 flag changed</source>
        <translation>1 Markierung geändert</translation>
    </message>
    <message>
        <source>Filter: {0}</source>
        <translation>Filter: {0}</translation>
    </message>
    <message>
        <source>No filter is saved yet.</source>
        <translation>Noch ist kein Filter gespeichert.</translation>
    </message>
    <message>
        <source>Nothing to change: the selected articles are like that already.</source>
        <translation>Nichts zu ändern: Die ausgewählten Artikel sind schon so.</translation>
    </message>
    <message>
        <source>The filter is kept as “{0}”.</source>
        <translation>Der Filter ist als „{0}“ gespeichert.</translation>
    </message>
    <message>
        <source>{0} articles put back</source>
        <translation>{0} Artikel wieder offen</translation>
    </message>
    <message>
        <source>{0} articles skipped</source>
        <translation>{0} Artikel übersprungen</translation>
    </message>
    <message>
        <source>{0} flags changed</source>
        <translation>{0} Markierungen geändert</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>No article is done yet.</source>
        <translation>Noch kein Artikel ist fertig.</translation>
    </message>
    <message>
        <source>No article is flagged.

F flags the one that is open.</source>
        <translation>Kein Artikel ist markiert.

F markiert den geöffneten.</translation>
    </message>
    <message>
        <source>No article matches this filter.

Esc in the line takes it away, F1 shows what can be written.</source>
        <translation>Kein Artikel passt zu diesem Filter.

Esc in der Zeile hebt ihn auf, F1 zeigt, was möglich ist.</translation>
    </message>
    <message>
        <source>No article was skipped.</source>
        <translation>Kein Artikel wurde übersprungen.</translation>
    </message>
    <message>
        <source>No articles yet.

Import some, or drop files on the window.</source>
        <translation>Noch keine Artikel.

Importieren oder Dateien auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>Nothing left to do.</source>
        <translation>Nichts mehr offen.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>There is no article.</source>
        <translation>Es gibt keinen Artikel.</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Evidence of “{0}”</source>
        <translation>Beleg für „{0}“</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>Zu {0} gehen</translation>
    </message>
    <message>
        <source>Join with its mention</source>
        <translation>Mit seiner Erwähnung verbinden</translation>
    </message>
    <message>
        <source>Join with the next mention</source>
        <translation>Mit der nächsten Erwähnung verbinden</translation>
    </message>
    <message>
        <source>Leave out of its mention</source>
        <translation>Aus seiner Erwähnung ausnehmen</translation>
    </message>
    <message>
        <source>Mark all further mentions</source>
        <translation>Alle weiteren Erwähnungen belegen</translation>
    </message>
    <message>
        <source>Put into the body</source>
        <translation>In den Haupttext nehmen</translation>
    </message>
    <message>
        <source>Select sentence</source>
        <translation>Satz auswählen</translation>
    </message>
    <message>
        <source>Select word</source>
        <translation>Wort auswählen</translation>
    </message>
    <message>
        <source>Split the mention here</source>
        <translation>Erwähnung hier teilen</translation>
    </message>
    <message>
        <source>Take out of the body</source>
        <translation>Aus dem Haupttext nehmen</translation>
    </message>
    <message>
        <source>Take the mention away</source>
        <translation>Erwähnung entfernen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
</context>
<context>
    <name>RecentProject</name>
    <message>
        <source>Open {0} in {1}</source>
        <translation>{0} in {1} öffnen</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Not kept: {0}</source>
        <translation>Nicht behalten: {0}</translation>
    </message>
    <message>
        <source>The fields of the open article stand here.</source>
        <translation>Hier stehen die Felder des geöffneten Artikels.</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>Noch kein Datensatz</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Record {0} of the first {1}</source>
        <translation>Datensatz {0} der ersten {1}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>The record as it will look</source>
        <translation>Der Datensatz, wie er aussehen wird</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… und {0} weitere</translation>
    </message>
</context>
<context>
    <name>Renewal</name>
    <message>
        <source>An editor is open: the language changes when the program is next opened.</source>
        <translation>Ein Editor ist offen: Die Sprache wechselt beim nächsten Start des Programms.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>1 record written.</source>
        <translation>1 Datensatz geschrieben.</translation>
    </message>
    <message>
        <source>Beside it, the manifest and what else says what is in it:</source>
        <translation>Daneben das Manifest und was sonst den Inhalt beschreibt:</translation>
    </message>
    <message>
        <source>Cancelled: what was read is kept, and importing the same again goes on from there.</source>
        <translation>Abgebrochen: Gelesenes bleibt, und derselbe Import macht dort weiter.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Left behind by this format:</source>
        <translation>Von diesem Format zurückgelassen:</translation>
    </message>
    <message>
        <source>Left out, because people disagree and there is no gold record: {0}.</source>
        <translation>Ausgelassen, weil man uneins ist und es keine Goldfassung gibt: {0}.</translation>
    </message>
    <message>
        <source>Nothing failed, and there is nothing to remark.</source>
        <translation>Nichts ist fehlgeschlagen, und es gibt nichts anzumerken.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>The report is in {0}.</source>
        <translation>Der Bericht steht in {0}.</translation>
    </message>
    <message>
        <source>What could not be read, and why</source>
        <translation>Was nicht lesbar war, und warum</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{0} records written.</source>
        <translation>{0} Datensätze geschrieben.</translation>
    </message>
    <message>
        <source>… and {0} more; the copied report has them all</source>
        <translation>… und {0} weitere; der kopierte Bericht nennt alle</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Agreed</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles changed</source>
        <translation>Artikel geändert</translation>
    </message>
    <message>
        <source>Decided already</source>
        <translation>Schon entschieden</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Extraktor</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>It failed too often in a row, so the other articles were left.</source>
        <translation>Er ist zu oft hintereinander gescheitert, daher blieben die anderen Artikel aus.</translation>
    </message>
    <message>
        <source>It said: {0}</source>
        <translation>Er sagte: {0}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Nothing would come, and nothing would go.</source>
        <translation>Nichts käme hinzu, und nichts fiele weg.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Steht da</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Would come</source>
        <translation>Käme hinzu</translation>
    </message>
    <message>
        <source>{0} more errors</source>
        <translation>{0} weitere Fehler</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>A line is in the body</source>
        <translation>Eine Zeile ist im Haupttext</translation>
    </message>
    <message>
        <source>A line is not in the body</source>
        <translation>Eine Zeile ist nicht im Haupttext</translation>
    </message>
    <message>
        <source>Also change what is suggested there already</source>
        <translation>Auch ändern, was dort schon vorgeschlagen ist</translation>
    </message>
    <message>
        <source>Always…</source>
        <translation>Immer…</translation>
    </message>
    <message>
        <source>Every line that begins so</source>
        <translation>Jede Zeile, die so beginnt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Holds for what is imported or extracted from now on; nothing undecided here is met.</source>
        <translation>Gilt für künftig Importiertes und Gewonnenes; nichts Unentschiedenes hier ist betroffen.</translation>
    </message>
    <message>
        <source>Holds from now on. One article has it now, and nobody has decided on it.</source>
        <translation>Gilt ab jetzt. Ein Artikel hat es jetzt, unentschieden.</translation>
    </message>
    <message>
        <source>Holds from now on. {0} articles have it now, and nobody has decided on it.</source>
        <translation>Gilt ab jetzt. {0} Artikel haben es jetzt, unentschieden.</translation>
    </message>
    <message>
        <source>How far the rule is applied</source>
        <translation>Wie weit die Regel angewandt ist</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>Regel behalten</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Never suggest a value</source>
        <translation>Einen Wert nie vorschlagen</translation>
    </message>
    <message>
        <source>Only on the site</source>
        <translation>Nur auf der Website</translation>
    </message>
    <message>
        <source>Rule {0}</source>
        <translation>Regel {0}</translation>
    </message>
    <message>
        <source>Rule {0} is kept, and no article is changed: {1}</source>
        <translation>Regel {0} gilt, kein Artikel ist geändert: {1}</translation>
    </message>
    <message>
        <source>Rule {0} is kept, and one article is changed: {1}</source>
        <translation>Regel {0} gilt, ein Artikel ist geändert: {1}</translation>
    </message>
    <message>
        <source>Rule {0} is kept, and {1} articles are changed: {2}</source>
        <translation>Regel {0} gilt, {1} Artikel sind geändert: {2}</translation>
    </message>
    <message>
        <source>Rule {0} is kept: {1}</source>
        <translation>Regel {0} gilt: {1}</translation>
    </message>
    <message>
        <source>Say what to write instead.</source>
        <translation>Angeben, was stattdessen zu schreiben ist.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Write a value as another</source>
        <translation>Einen Wert anders schreiben</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>Stattdessen schreiben</translation>
    </message>
    <message>
        <source>every site</source>
        <translation>jede Website</translation>
    </message>
    <message>
        <source>{0}: write “{1}” as …</source>
        <translation>{0}: „{1}“ schreiben als …</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Apply now</source>
        <translation>Jetzt anwenden</translation>
    </message>
    <message>
        <source>Applying… Esc gives it up.</source>
        <translation>Wird angewandt … Esc bricht es ab.</translation>
    </message>
    <message>
        <source>Articles in which the rule applies</source>
        <translation>Artikel, in denen die Regel greift</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Abgebrochen: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed in one article; undo in the window takes it back.</source>
        <translation>In einem Artikel geändert; Rückgängig im Fenster nimmt es zurück.</translation>
    </message>
    <message>
        <source>Changed in {0} articles; undo in the window takes it back.</source>
        <translation>In {0} Artikeln geändert; Rückgängig im Fenster nimmt es zurück.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>How far the rules are applied</source>
        <translation>Wie weit die Regeln angewandt sind</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed. Undo in the window brings it back.</source>
        <translation>Entfernt. Rückgängig im Fenster bringt sie zurück.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rule {0} cannot be read: {1}</source>
        <translation>Regel {0} ist nicht lesbar: {1}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Search by value, field, site or person</source>
        <translation>Suchen nach Wert, Feld, Website oder Name</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>Regeln durchsuchen</translation>
    </message>
    <message>
        <source>Space switches a rule on or off, Enter edits it, Del removes it.</source>
        <translation>Leertaste schaltet eine Regel ein oder aus, Enter bearbeitet, Del entfernt sie.</translation>
    </message>
    <message>
        <source>Switched off; what it did stays until it is applied.</source>
        <translation>Ausgeschaltet; ihre Wirkung bleibt bis zum Anwenden.</translation>
    </message>
    <message>
        <source>Switched on.</source>
        <translation>Eingeschaltet.</translation>
    </message>
    <message>
        <source>There are no rules yet. Always… (Shift A) makes one from what you correct.</source>
        <translation>Noch keine Regeln. Immer… (Shift A) macht eine aus einer Korrektur.</translation>
    </message>
    <message>
        <source>What it did to one article stays.</source>
        <translation>Ihre Wirkung auf einen Artikel bleibt.</translation>
    </message>
    <message>
        <source>What it did to {0} articles stays.</source>
        <translation>Ihre Wirkung auf {0} Artikel bleibt.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>would change</source>
        <translation>würde ändern</translation>
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
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Beschädigte Datei</translation>
    </message>
    <message>
        <source>Field definitions are lost, too: look at the fields before you go on.</source>
        <translation>Auch Felddefinitionen sind verloren: die Felder ansehen, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>Known to be lost: {0} articles, the suggestions of {1} articles, {2} reviews, {3} decided values, {4} steps of the journal.</source>
        <translation>Bekanntermaßen verloren: {0} Artikel, die Vorschläge zu {1} Artikeln, {2} Prüfungen, {3} entschiedene Werte, {4} Schritte des Journals.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Nothing is known to be lost.</source>
        <translation>Nichts ist erkennbar verloren.</translation>
    </message>
    <message>
        <source>Open the new project</source>
        <translation>Neues Projekt öffnen</translation>
    </message>
    <message>
        <source>Reviews that were damaged and are back from the journal: {0}.</source>
        <translation>Beschädigte Prüfungen, die aus dem Journal zurück sind: {0}.</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Retten</translation>
    </message>
    <message>
        <source>Salvage a damaged project</source>
        <translation>Ein beschädigtes Projekt retten</translation>
    </message>
    <message>
        <source>Saved: {0} articles, {1} reviews with {2} decided values, {3} steps of the journal.</source>
        <translation>Gerettet: {0} Artikel, {1} Prüfungen mit {2} entschiedenen Werten, {3} Schritte des Journals.</translation>
    </message>
    <message>
        <source>The damaged file was left as it is.</source>
        <translation>Die beschädigte Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Whatever can still be read is brought into a new project: articles, suggestions, reviews and the journal. The damaged file is only read. A backup may hold more: look there first.</source>
        <translation>Was sich noch lesen lässt, kommt in ein neues Projekt: Artikel, Vorschläge, Prüfungen und das Journal. Die beschädigte Datei wird nur gelesen. Eine Sicherung enthält vielleicht mehr: zuerst dort nachsehen.</translation>
    </message>
    <message>
        <source>Where shall the new project be?</source>
        <translation>Wo soll das neue Projekt liegen?</translation>
    </message>
    <message>
        <source>Which file is damaged?</source>
        <translation>Welche Datei ist beschädigt?</translation>
    </message>
</context>
<context>
    <name>SaveFilterDialog</name>
    <message>
        <source>All articles of the view</source>
        <translation>Alle Artikel der Ansicht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It can be named in any query as @NAME.</source>
        <translation>Er lässt sich in jeder Abfrage als @NAME nennen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>With what is shown: {0}, {1}</source>
        <translation>Mit dem, was gezeigt wird: {0}, {1}</translation>
    </message>
    <message>
        <source>“{0}” is kept already: {1}</source>
        <translation>„{0}“ ist schon gespeichert: {1}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>First the changes that wait must be saved.</source>
        <translation>Zuerst müssen die wartenden Änderungen gespeichert werden.</translation>
    </message>
    <message>
        <source>Made again: {0}</source>
        <translation>Wiederholt: {0}</translation>
    </message>
    <message>
        <source>Making again: {0} of {1}…</source>
        <translation>Wiederholt: {0} von {1}…</translation>
    </message>
    <message>
        <source>Nothing to make again.</source>
        <translation>Nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>This article was changed elsewhere.</source>
        <translation>Dieser Artikel wurde anderswo geändert.</translation>
    </message>
    <message>
        <source>This article was changed in the other window.</source>
        <translation>Dieser Artikel wurde im anderen Fenster geändert.</translation>
    </message>
    <message>
        <source>Undoing: {0} of {1} articles…</source>
        <translation>Macht rückgängig: {0} von {1} Artikeln…</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Rückgängig: {0}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Annotator</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Decisions are signed with this name. Another name sees its own reviews.</source>
        <translation>Entscheidungen tragen diesen Namen. Ein anderer Name sieht seine eigenen Prüfungen.</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Tasten…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Needs a look below</source>
        <translation>Zu prüfen unter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Suggestions of this project with a lower score are shown as unsure.</source>
        <translation>Vorschläge dieses Projekts mit niedrigerem Score gelten als unsicher.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
</context>
<context>
    <name>SplitLine</name>
    <message>
        <source>1 value, as it is</source>
        <translation>1 Wert, wie er ist</translation>
    </message>
    <message>
        <source>Write | at the caret wherever it is to be split · Enter splits · Esc leaves</source>
        <translation>| setzen, wo geteilt werden soll · Enter teilt · Esc verlässt</translation>
    </message>
    <message>
        <source>Write | where it is to be split.</source>
        <translation>| setzen, wo geteilt werden soll.</translation>
    </message>
    <message>
        <source>{0} values: {1}</source>
        <translation>{0} Werte: {1}</translation>
    </message>
</context>
<context>
    <name>SplitsPage</name>
    <message>
        <source>Near copies</source>
        <translation>Beinahe-Kopien</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Aufteilen nach</translation>
    </message>
    <message>
        <source>Split the dataset</source>
        <translation>Den Datensatz aufteilen</translation>
    </message>
    <message>
        <source>Splits come from a hash of each article&apos;s id and the seed: the same project and choices give the same splits on every machine. Looking for near copies reads every article once more.</source>
        <translation>Die Aufteilung folgt aus einem Hash der Artikel-ID und dem Startwert: Gleiches Projekt und gleiche Wahl ergeben auf jedem Rechner dieselbe Aufteilung. Die Suche nach Beinahe-Kopien liest jeden Artikel ein weiteres Mal.</translation>
    </message>
    <message>
        <source>The same mixture of</source>
        <translation>Gleiche Mischung von</translation>
    </message>
    <message>
        <source>The shares are NAME=SHARE with commas between, and add up to 1, as in {0}.</source>
        <translation>Die Anteile sind NAME=ANTEIL mit Kommas dazwischen und ergeben zusammen 1, wie in {0}.</translation>
    </message>
    <message>
        <source>article: each for itself</source>
        <translation>Artikel: jeder für sich</translation>
    </message>
    <message>
        <source>date: the oldest first</source>
        <translation>Datum: die ältesten zuerst</translation>
    </message>
    <message>
        <source>drop all but the first</source>
        <translation>alle außer der ersten auslassen</translation>
    </message>
    <message>
        <source>keep together in one split</source>
        <translation>zusammen in einem Teil lassen</translation>
    </message>
    <message>
        <source>keep, without looking for them</source>
        <translation>behalten, nicht danach suchen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>site: none in two splits</source>
        <translation>Website: keine in zwei Teilen</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>{0}: no value in two splits</source>
        <translation>{0}: kein Wert in zwei Teilen</translation>
    </message>
</context>
<context>
    <name>SpreadDialog</name>
    <message>
        <source> · {0}: “{1}” becomes “{2}”</source>
        <translation> · {0}: „{1}“ wird „{2}“</translation>
    </message>
    <message>
        <source>Also from now on, in what is imported later</source>
        <translation>Auch künftig, in später Importiertem</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Spread the correction</source>
        <translation>Korrektur verbreiten</translation>
    </message>
    <message>
        <source>The value stands in no other article as it was.</source>
        <translation>Der alte Wert steht in keinem anderen Artikel.</translation>
    </message>
    <message>
        <source>{0}: “{1}”</source>
        <translation>{0}: „{1}“</translation>
    </message>
    <message>
        <source>{0}: “{1}” becomes “{2}”</source>
        <translation>{0}: „{1}“ wird „{2}“</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>From the journal, without what was undone.</source>
        <translation>Aus dem Journal, ohne rückgängig Gemachtes.</translation>
    </message>
    <message>
        <source>Session summary</source>
        <translation>Sitzung im Überblick</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Diese Sitzung</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>TrashCommands</name>
    <message>
        <source>1 article is in the trash; undo brings it back.</source>
        <translation>1 Artikel liegt im Papierkorb; Rückgängig holt ihn zurück.</translation>
    </message>
    <message>
        <source>No article is open, and none is selected.</source>
        <translation>Kein Artikel ist offen und keiner ausgewählt.</translation>
    </message>
    <message>
        <source>{0} articles are in the trash; undo brings them back.</source>
        <translation>{0} Artikel liegen im Papierkorb; Rückgängig holt sie zurück.</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>1 article. It is not counted, searched or exported.</source>
        <translation>1 Artikel. Er wird nicht gezählt, gefunden oder exportiert.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles in the trash</source>
        <translation>Artikel im Papierkorb</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete 1 article for good?</source>
        <translation>1 Artikel endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete {0} articles for good?</source>
        <translation>{0} Artikel endgültig löschen?</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Only the backup that is made now will still hold them, as long as it is kept.</source>
        <translation>Nur die Sicherung, die jetzt entsteht, enthält sie noch, solange sie aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Really delete them?</source>
        <translation>Wirklich löschen?</translation>
    </message>
    <message>
        <source>The trash is empty. Deleted articles are kept here until it is emptied.</source>
        <translation>Der Papierkorb ist leer. Gelöschte Artikel bleiben hier, bis er geleert wird.</translation>
    </message>
    <message>
        <source>Their texts, values, reviews and what the journal says of them go. Undo does not help.</source>
        <translation>Ihre Texte, Werte, Prüfungen und was das Journal über sie sagt, gehen verloren. Rückgängig hilft nicht.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>{0} articles. They are not counted, searched or exported.</source>
        <translation>{0} Artikel. Sie werden nicht gezählt, gefunden oder exportiert.</translation>
    </message>
    <message>
        <source>{0} articles; the last {1} are listed. They are not counted, searched or exported.</source>
        <translation>{0} Artikel; die letzten {1} sind aufgeführt. Sie werden nicht gezählt, gefunden oder exportiert.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Check every field against the text</source>
        <translation>Jedes Feld am Text prüfen</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Open a project, make a new one, or drop articles on this window.</source>
        <translation>Ein Projekt öffnen, ein neues anlegen oder Artikel auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Letzte Projekte</translation>
    </message>
</context>
<context>
    <name>WhatPage</name>
    <message>
        <source>A data card beside it, with figures and plots</source>
        <translation>Daneben eine Datenkarte mit Zahlen und Diagrammen</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Annotator of what is imported</source>
        <translation>Name zu den importierten Entscheidungen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Extract suggestions from the articles</source>
        <translation>Vorschläge aus den Artikeln gewinnen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Datei oder Ordner</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Dateien und Ordner</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Join to articles that are here already</source>
        <translation>Mit schon vorhandenen Artikeln verbinden</translation>
    </message>
    <message>
        <source>No field is ticked; tick at least one.</source>
        <translation>Kein Feld ist angekreuzt; mindestens eines ankreuzen.</translation>
    </message>
    <message>
        <source>Nothing that was decided is touched.</source>
        <translation>Entschiedenes bleibt unberührt.</translation>
    </message>
    <message>
        <source>Pages, texts, records, tables, archives, and what other tools write.</source>
        <translation>Seiten, Texte, Datensätze, Tabellen, Archive, und was andere Werkzeuge schreiben.</translation>
    </message>
    <message>
        <source>Recognise it by the content</source>
        <translation>Am Inhalt erkennen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>This format carries whole articles, with all fields.</source>
        <translation>Dieses Format enthält ganze Artikel mit allen Feldern.</translation>
    </message>
    <message>
        <source>This format needs an optional package: pip install &quot;copydesk[{0}]&quot;</source>
        <translation>Dieses Format braucht ein zusätzliches Paket: pip install &quot;copydesk[{0}]&quot;</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>Was erkannt wurde</translation>
    </message>
    <message>
        <source>Whose record</source>
        <translation>Wessen Datensatz</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>as the files say</source>
        <translation>wie in den Dateien</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>done or begun</source>
        <translation>fertig oder begonnen</translation>
    </message>
    <message>
        <source>gold: agreed or adjudicated</source>
        <translation>Gold: einig oder entschieden</translation>
    </message>
    <message>
        <source>majority: what most have</source>
        <translation>Mehrheit: was die meisten haben</translation>
    </message>
    <message>
        <source>the latest finished</source>
        <translation>der zuletzt fertige</translation>
    </message>
    <message>
        <source>{0} (install copydesk[{1}])</source>
        <translation>{0} (copydesk[{1}] installieren)</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>_Delegate</name>
    <message>
        <source>no score</source>
        <translation>ohne Score</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Name {0} of {1} that no value has yet</source>
        <translation>Name {0} von {1}, den noch kein Wert hat</translation>
    </message>
    <message>
        <source>No further words here look like a name.</source>
        <translation>Keine weiteren Wörter hier sehen wie ein Name aus.</translation>
    </message>
    <message>
        <source>no word begins like this</source>
        <translation>kein Wort beginnt so</translation>
    </message>
    <message>
        <source>type how the word begins</source>
        <translation>den Wortanfang tippen</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Accept all and go on</source>
        <translation>Alles annehmen und weiter</translation>
    </message>
    <message>
        <source>Accept by score…</source>
        <translation>Nach Score annehmen…</translation>
    </message>
    <message>
        <source>Accept, then the next that needs a look; the article when none does</source>
        <translation>Annehmen, dann zum nächsten zu prüfenden; sonst Artikel annehmen</translation>
    </message>
    <message>
        <source>Accept, then the next value</source>
        <translation>Annehmen, dann zum nächsten Wert</translation>
    </message>
    <message>
        <source>Add another value to the field</source>
        <translation>Dem Feld einen weiteren Wert hinzufügen</translation>
    </message>
    <message>
        <source>All between the body&apos;s first and last block into the body</source>
        <translation>Alles zwischen erstem und letztem Block in den Haupttext nehmen</translation>
    </message>
    <message>
        <source>Always…: make a rule of this</source>
        <translation>Immer…: eine Regel hieraus machen</translation>
    </message>
    <message>
        <source>Always…: make a rule of this line</source>
        <translation>Immer…: eine Regel aus dieser Zeile machen</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Blind field: enter what you find; a list once more: that is all</source>
        <translation>Verdecktes Feld: Gefundenes eintragen; Liste: noch einmal schließt ab</translation>
    </message>
    <message>
        <source>Blind field: nothing there, or take out what was entered</source>
        <translation>Verdecktes Feld: nichts da, oder Eingetragenes entfernen</translation>
    </message>
    <message>
        <source>Block in or out of the body</source>
        <translation>Block in den Haupttext oder heraus</translation>
    </message>
    <message>
        <source>Choose the order of the queue</source>
        <translation>Reihenfolge der Warteschlange wählen</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the whole list</source>
        <translation>Ganze Liste bearbeiten</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>End a character earlier</source>
        <translation>Ende ein Zeichen nach vorn</translation>
    </message>
    <message>
        <source>End a character later</source>
        <translation>Ende ein Zeichen nach hinten</translation>
    </message>
    <message>
        <source>End a word earlier</source>
        <translation>Ende ein Wort nach vorn</translation>
    </message>
    <message>
        <source>End a word later</source>
        <translation>Ende ein Wort nach hinten</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Export the dataset…</source>
        <translation>Daten exportieren…</translation>
    </message>
    <message>
        <source>Extraction quality…</source>
        <translation>Güte der Extraktion…</translation>
    </message>
    <message>
        <source>Extractors…</source>
        <translation>Extraktoren…</translation>
    </message>
    <message>
        <source>Fields…</source>
        <translation>Felder…</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>Warteschlange filtern</translation>
    </message>
    <message>
        <source>Filter: {0}</source>
        <translation>Filter: {0}</translation>
    </message>
    <message>
        <source>Find and replace values…</source>
        <translation>Werte suchen und ersetzen…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Flag the article</source>
        <translation>Artikel markieren</translation>
    </message>
    <message>
        <source>Flag the selected articles, or take their flags away</source>
        <translation>Ausgewählte Artikel markieren oder Markierung entfernen</translation>
    </message>
    <message>
        <source>Focus: article and record only</source>
        <translation>Fokus: nur Artikel und Datensatz</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Give the value all further mentions of its words</source>
        <translation>Dem Wert alle weiteren Erwähnungen seiner Wörter geben</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Go to the other window</source>
        <translation>Zum anderen Fenster gehen</translation>
    </message>
    <message>
        <source>Grow the selection: word, sentence, paragraph</source>
        <translation>Auswahl erweitern: Wort, Satz, Absatz</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Artikel importieren…</translation>
    </message>
    <message>
        <source>Join the mention with the selection, or with the next mention</source>
        <translation>Erwähnung mit der Auswahl oder der nächsten Erwähnung verbinden</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>Eingabe behalten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Larger article text</source>
        <translation>Artikeltext größer</translation>
    </message>
    <message>
        <source>Leave without change</source>
        <translation>Ohne Änderung verlassen</translation>
    </message>
    <message>
        <source>Less space between the lines</source>
        <translation>Zeilenabstand kleiner</translation>
    </message>
    <message>
        <source>List the candidates</source>
        <translation>Kandidaten auflisten</translation>
    </message>
    <message>
        <source>Many articles</source>
        <translation>Viele Artikel</translation>
    </message>
    <message>
        <source>Merge into another value of the field…</source>
        <translation>Mit einem anderen Wert des Felds zusammenführen…</translation>
    </message>
    <message>
        <source>More space between the lines</source>
        <translation>Zeilenabstand größer</translation>
    </message>
    <message>
        <source>Move the mention to another value…</source>
        <translation>Erwähnung zu einem anderen Wert verschieben…</translation>
    </message>
    <message>
        <source>Move to another field…</source>
        <translation>In ein anderes Feld verschieben…</translation>
    </message>
    <message>
        <source>Move to the trash: the selected articles, or the open one</source>
        <translation>In den Papierkorb: die ausgewählten Artikel oder den offenen</translation>
    </message>
    <message>
        <source>Move values to another field in many articles…</source>
        <translation>Werte in vielen Artikeln in ein anderes Feld verschieben…</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>Spalte schmaler</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>Nächster Block</translation>
    </message>
    <message>
        <source>Next block whose side of the body is in doubt</source>
        <translation>Nächster Block, bei dem der Haupttext fraglich ist</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Nächstes Feld</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Nächste Erwähnung</translation>
    </message>
    <message>
        <source>Next of the overlapping values</source>
        <translation>Nächster der überlappenden Werte</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Next that needs a look</source>
        <translation>Nächster zu prüfender Wert</translation>
    </message>
    <message>
        <source>Next value or field</source>
        <translation>Nächster Wert oder nächstes Feld</translation>
    </message>
    <message>
        <source>Open a project for reading only…</source>
        <translation>Projekt nur zum Lesen öffnen…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open for reading only: what would change it is dimmed</source>
        <translation>Nur zum Lesen geöffnet: Änderndes ist abgeblendet</translation>
    </message>
    <message>
        <source>Open the chosen or next article in a second window</source>
        <translation>Gewählten oder nächsten Artikel in zweitem Fenster öffnen</translation>
    </message>
    <message>
        <source>Order: as they came in</source>
        <translation>Reihenfolge: wie eingetroffen</translation>
    </message>
    <message>
        <source>Order: at random</source>
        <translation>Reihenfolge: zufällig</translation>
    </message>
    <message>
        <source>Order: by source</source>
        <translation>Reihenfolge: nach Quelle</translation>
    </message>
    <message>
        <source>Order: by title</source>
        <translation>Reihenfolge: nach Titel</translation>
    </message>
    <message>
        <source>Order: last added first</source>
        <translation>Reihenfolge: zuletzt hinzugefügte zuerst</translation>
    </message>
    <message>
        <source>Order: latest first</source>
        <translation>Reihenfolge: neueste zuerst</translation>
    </message>
    <message>
        <source>Order: most corrections to be expected first</source>
        <translation>Reihenfolge: meiste zu erwartende Korrekturen zuerst</translation>
    </message>
    <message>
        <source>Order: oldest first</source>
        <translation>Reihenfolge: älteste zuerst</translation>
    </message>
    <message>
        <source>Order: unsure first</source>
        <translation>Reihenfolge: unsichere zuerst</translation>
    </message>
    <message>
        <source>Original page…</source>
        <translation>Originalseite…</translation>
    </message>
    <message>
        <source>Point at the value&apos;s evidence: the selected words, or those chosen next</source>
        <translation>Auf den Beleg des Werts zeigen: die Auswahl oder die nächsten Wörter</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Voriger Artikel</translation>
    </message>
    <message>
        <source>Previous block</source>
        <translation>Voriger Block</translation>
    </message>
    <message>
        <source>Previous block whose side of the body is in doubt</source>
        <translation>Voriger Block, bei dem der Haupttext fraglich ist</translation>
    </message>
    <message>
        <source>Previous field</source>
        <translation>Voriges Feld</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>Vorige Erwähnung</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Previous that needs a look</source>
        <translation>Voriger zu prüfender Wert</translation>
    </message>
    <message>
        <source>Previous value or field</source>
        <translation>Voriger Wert oder voriges Feld</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Put the article back to do</source>
        <translation>Artikel wieder öffnen</translation>
    </message>
    <message>
        <source>Put the selected articles back to do</source>
        <translation>Ausgewählte Artikel wieder öffnen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Read the queue again</source>
        <translation>Warteschlange neu lesen</translation>
    </message>
    <message>
        <source>Record under the article, or beside it</source>
        <translation>Datensatz unter oder neben dem Artikel</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Rename, change or remove saved filters…</source>
        <translation>Gespeicherte Filter umbenennen, ändern oder entfernen…</translation>
    </message>
    <message>
        <source>Reopen the project for reading only, or for work</source>
        <translation>Projekt nur zum Lesen oder zum Arbeiten neu öffnen</translation>
    </message>
    <message>
        <source>Review quality…</source>
        <translation>Qualität der Prüfung…</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln…</translation>
    </message>
    <message>
        <source>Salvage a damaged project…</source>
        <translation>Ein beschädigtes Projekt retten…</translation>
    </message>
    <message>
        <source>Save the filter…</source>
        <translation>Filter speichern…</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Search articles or run a command</source>
        <translation>Artikel suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Select a word by its first letters</source>
        <translation>Wort nach Anfangsbuchstaben auswählen</translation>
    </message>
    <message>
        <source>Select all articles of the queue</source>
        <translation>Alle Artikel der Warteschlange auswählen</translation>
    </message>
    <message>
        <source>Select back to the paragraph before</source>
        <translation>Zurück bis zum vorigen Absatz auswählen</translation>
    </message>
    <message>
        <source>Select back to the sentence before</source>
        <translation>Zurück bis zum vorigen Satz auswählen</translation>
    </message>
    <message>
        <source>Select no article</source>
        <translation>Keinen Artikel auswählen</translation>
    </message>
    <message>
        <source>Select on to the next paragraph</source>
        <translation>Weiter bis zum nächsten Absatz auswählen</translation>
    </message>
    <message>
        <source>Select on to the next sentence</source>
        <translation>Weiter bis zum nächsten Satz auswählen</translation>
    </message>
    <message>
        <source>Select the block&apos;s words</source>
        <translation>Wörter des Blocks auswählen</translation>
    </message>
    <message>
        <source>Select the next name that no value has</source>
        <translation>Nächsten Namen ohne Wert auswählen</translation>
    </message>
    <message>
        <source>Select the previous name that no value has</source>
        <translation>Vorigen Namen ohne Wert auswählen</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Session summary</source>
        <translation>Sitzung im Überblick</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Alle Artikel zeigen</translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation>Warteschlange zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>Fertige zeigen</translation>
    </message>
    <message>
        <source>Show what is flagged</source>
        <translation>Markierte zeigen</translation>
    </message>
    <message>
        <source>Show what is to do</source>
        <translation>Offene zeigen</translation>
    </message>
    <message>
        <source>Show what was skipped</source>
        <translation>Übersprungene zeigen</translation>
    </message>
    <message>
        <source>Shrink the selection again</source>
        <translation>Auswahl wieder verkleinern</translation>
    </message>
    <message>
        <source>Skip the article</source>
        <translation>Artikel überspringen</translation>
    </message>
    <message>
        <source>Skip the selected articles</source>
        <translation>Ausgewählte Artikel überspringen</translation>
    </message>
    <message>
        <source>Smaller article text</source>
        <translation>Artikeltext kleiner</translation>
    </message>
    <message>
        <source>Split into several values…</source>
        <translation>In mehrere Werte teilen…</translation>
    </message>
    <message>
        <source>Split the mention at the text cursor or around the selection</source>
        <translation>Erwähnung an der Einfügemarke oder um die Auswahl teilen</translation>
    </message>
    <message>
        <source>Split values in many articles…</source>
        <translation>Werte in vielen Artikeln teilen…</translation>
    </message>
    <message>
        <source>Spread the last correction…</source>
        <translation>Letzte Korrektur verbreiten…</translation>
    </message>
    <message>
        <source>Start a character earlier</source>
        <translation>Anfang ein Zeichen nach vorn</translation>
    </message>
    <message>
        <source>Start a character later</source>
        <translation>Anfang ein Zeichen nach hinten</translation>
    </message>
    <message>
        <source>Start a word earlier</source>
        <translation>Anfang ein Wort nach vorn</translation>
    </message>
    <message>
        <source>Start a word later</source>
        <translation>Anfang ein Wort nach hinten</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen Hell und Dunkel wechseln</translation>
    </message>
    <message>
        <source>Take the chosen words as evidence</source>
        <translation>Gewählte Wörter als Beleg nehmen</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Take the mention away from the value</source>
        <translation>Dem Wert die Erwähnung nehmen</translation>
    </message>
    <message>
        <source>Take the runner-up</source>
        <translation>Alternative nehmen</translation>
    </message>
    <message>
        <source>Text cursor in the article</source>
        <translation>Einfügemarke im Artikel</translation>
    </message>
    <message>
        <source>Text cursor to the next sentence</source>
        <translation>Einfügemarke zum nächsten Satz</translation>
    </message>
    <message>
        <source>Text cursor to the sentence before</source>
        <translation>Einfügemarke zum vorigen Satz</translation>
    </message>
    <message>
        <source>The article alone, with the focused value below it</source>
        <translation>Nur der Artikel, darunter der Wert im Fokus</translation>
    </message>
    <message>
        <source>The body begins here</source>
        <translation>Der Haupttext beginnt hier</translation>
    </message>
    <message>
        <source>The body ends here</source>
        <translation>Der Haupttext endet hier</translation>
    </message>
    <message>
        <source>The same for all blocks from the last one moved up to here</source>
        <translation>Dasselbe für alle Blöcke vom zuletzt bewegten bis hierher</translation>
    </message>
    <message>
        <source>The same for all blocks that look like the last one moved</source>
        <translation>Dasselbe für alle Blöcke, die aussehen wie der zuletzt bewegte</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Papierkorb…</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>Erneut zu speichern versuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unfold or fold what is not in the body</source>
        <translation>Ausklappen oder einklappen, was nicht im Haupttext ist</translation>
    </message>
    <message>
        <source>Usual size of the article text</source>
        <translation>Übliche Größe des Artikeltexts</translation>
    </message>
    <message>
        <source>Usual width of the column</source>
        <translation>Übliche Spaltenbreite</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>What the filter understands</source>
        <translation>Was der Filter versteht</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>Spalte breiter</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>annehmen</translation>
    </message>
    <message>
        <source>accept all and go on</source>
        <translation>alles annehmen und weiter</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
    <message>
        <source>body begins</source>
        <translation>Haupttext beginnt</translation>
    </message>
    <message>
        <source>body ends</source>
        <translation>Haupttext endet</translation>
    </message>
    <message>
        <source>doubtful block</source>
        <translation>fraglicher Block</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>enter what you find</source>
        <translation>Gefundenes eintragen</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtern</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>markieren</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importieren</translation>
    </message>
    <message>
        <source>in or out of the body</source>
        <translation>in/aus Haupttext</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>leave without change</source>
        <translation>ohne Änderung verlassen</translation>
    </message>
    <message>
        <source>new project</source>
        <translation>neues Projekt</translation>
    </message>
    <message>
        <source>next name</source>
        <translation>nächster Name</translation>
    </message>
    <message>
        <source>next unsure</source>
        <translation>nächster unsicherer</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>nichts da</translation>
    </message>
    <message>
        <source>open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>put selection into field</source>
        <translation>Auswahl ins Feld</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>zurücknehmen</translation>
    </message>
    <message>
        <source>runner-up</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <source>take as evidence</source>
        <translation>als Beleg nehmen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>Argilla records with the dataset&apos;s settings</source>
        <translation>Argilla-Einträge mit den Einstellungen des Datensatzes</translation>
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
        <translation>CoNLL-2003, eine Marke je Token</translation>
    </message>
    <message>
        <source>CoNLL-U, entities in MISC</source>
        <translation>CoNLL-U, Entitäten in MISC</translation>
    </message>
    <message>
        <source>Completed by</source>
        <translation>Erledigt von</translation>
    </message>
    <message>
        <source>Label Studio tasks with their configuration</source>
        <translation>Label-Studio-Aufgaben mit Konfiguration</translation>
    </message>
    <message>
        <source>Label Studio&apos;s short form, JSON_MIN</source>
        <translation>Kurzform von Label Studio, JSON_MIN</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Zeilenenden</translation>
    </message>
    <message>
        <source>Near copies: {0} groups, {1} articles left out.</source>
        <translation>Beinahe-Kopien: {0} Gruppen, {1} Artikel ausgelassen.</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Prodigy tasks</source>
        <translation>Prodigy-Aufgaben</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Spans that cut tokens</source>
        <translation>Spannen, die Token zerschneiden</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>UIMA CAS as JSON, a folder</source>
        <translation>UIMA CAS als JSON, ein Ordner</translation>
    </message>
    <message>
        <source>UIMA CAS as XMI, a folder</source>
        <translation>UIMA CAS als XMI, ein Ordner</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>W3C Web Annotation, JSON-LD</source>
        <translation>W3C Web Annotation, JSON-LD</translation>
    </message>
    <message>
        <source>WebAnno TSV for INCEpTION, a folder</source>
        <translation>WebAnno TSV für INCEpTION, ein Ordner</translation>
    </message>
    <message>
        <source>a folder of Markdown files with front matter</source>
        <translation>ein Ordner mit Markdown-Dateien mit Kopfdaten</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>annotators</source>
        <translation>Annotatoren</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>brat standoff, a folder</source>
        <translation>brat-Standoff, ein Ordner</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>decisions on values</source>
        <translation>Entscheidungen über Werte</translation>
    </message>
    <message>
        <source>doccano examples</source>
        <translation>doccano-Beispiele</translation>
    </message>
    <message>
        <source>everything, lossless</source>
        <translation>alles, verlustfrei</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>fields decided to be empty</source>
        <translation>als leer bestimmte Felder</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>beibehalten</translation>
    </message>
    <message>
        <source>kinds of blocks</source>
        <translation>Arten von Blöcken</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>more than one review</source>
        <translation>mehr als eine Durchsicht</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>normalised values</source>
        <translation>normalisierte Werte</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>one flat record a line</source>
        <translation>ein flacher Datensatz je Zeile</translation>
    </message>
    <message>
        <source>one row an article, for spreadsheets</source>
        <translation>eine Zeile je Artikel, für Tabellen</translation>
    </message>
    <message>
        <source>overlapping spans</source>
        <translation>überlappende Spannen</translation>
    </message>
    <message>
        <source>padded</source>
        <translation>aufgefüllt</translation>
    </message>
    <message>
        <source>rejected values</source>
        <translation>abgelehnte Werte</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>several mentions of one value</source>
        <translation>mehrere Erwähnungen eines Wertes</translation>
    </message>
    <message>
        <source>shrink to whole tokens</source>
        <translation>auf ganze Tokens kürzen</translation>
    </message>
    <message>
        <source>spaCy DocBin, for training</source>
        <translation>spaCy DocBin, zum Trainieren</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>the body</source>
        <translation>der Haupttext</translation>
    </message>
    <message>
        <source>the page&apos;s source</source>
        <translation>der Quelltext der Seite</translation>
    </message>
    <message>
        <source>times of reviews</source>
        <translation>Zeiten der Durchsichten</translation>
    </message>
    <message>
        <source>values without evidence</source>
        <translation>Werte ohne Beleg</translation>
    </message>
    <message>
        <source>widen to whole tokens</source>
        <translation>auf ganze Tokens weiten</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>extractors</name>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>among the candidates</source>
        <translation>unter den Kandidaten</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>decided: stays as it is</source>
        <translation>entschieden: bleibt, wie es ist</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>no patterns yet</source>
        <translation>noch keine Muster</translation>
    </message>
    <message>
        <source>not allowed here yet</source>
        <translation>hier noch nicht erlaubt</translation>
    </message>
    <message>
        <source>not proposed any more</source>
        <translation>nicht mehr vorgeschlagen</translation>
    </message>
    <message>
        <source>package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>stands first</source>
        <translation>steht vorn</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Blocks of the body</source>
        <translation>Blöcke des Haupttexts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Company filing</source>
        <translation>Unternehmensmeldung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Headline, authors and dates, who and what is named, quotes and figures.</source>
        <translation>Überschrift, Autoren und Daten, Namen, Zitate und Zahlen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Legal notice</source>
        <translation>Amtliche Bekanntmachung</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langer Text</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New: {0}. It stays empty until something is imported, extracted or entered.</source>
        <translation>Neu: {0}. Es bleibt leer, bis etwas importiert, gewonnen oder eingegeben wird.</translation>
    </message>
    <message>
        <source>News article</source>
        <translation>Nachrichtenartikel</translation>
    </message>
    <message>
        <source>No value is touched: only how fields are shown.</source>
        <translation>Kein Wert wird berührt: nur, wie Felder gezeigt werden.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Out of the records into the journal: {0} suggestions and {1} decided values.</source>
        <translation>Aus den Datensätzen ins Journal: {0} Vorschläge und {1} entschiedene Werte.</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Pressemitteilung</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Scientific abstract</source>
        <translation>Wissenschaftlicher Abstract</translation>
    </message>
    <message>
        <source>Suggestions that become alternatives: {0}.</source>
        <translation>Vorschläge, die zu Alternativen werden: {0}.</translation>
    </message>
    <message>
        <source>Suggestions: {0}, decided values: {1}, in {2} articles and {3} reviews.</source>
        <translation>Vorschläge: {0}, entschiedene Werte: {1}, in {2} Artikeln und {3} Prüfungen.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>Values that take another form: {0}.</source>
        <translation>Werte, die eine andere Form annehmen: {0}.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>What a company files with a regulator or an exchange, for which period, with which figures.</source>
        <translation>Was ein Unternehmen bei Aufsicht oder Börse einreicht, für welchen Zeitraum, mit welchen Zahlen.</translation>
    </message>
    <message>
        <source>What takes place, when and where, who takes part, what it costs, and whether it still does.</source>
        <translation>Was stattfindet, wann und wo, wer teilnimmt, was es kostet und ob es dabei bleibt.</translation>
    </message>
    <message>
        <source>What was asked, how it was studied, in how many, what came out, and who paid.</source>
        <translation>Was gefragt war, wie und an wie vielen untersucht wurde, was herauskam und wer es bezahlt hat.</translation>
    </message>
    <message>
        <source>Who announces what, from when it may be used, and whom to ask about it.</source>
        <translation>Wer was ankündigt, ab wann es verwendet werden darf und wer Auskunft gibt.</translation>
    </message>
    <message>
        <source>Who makes known what to whom, in which matter, and what has to be done until when.</source>
        <translation>Wer wem in welcher Sache was bekannt macht, und was bis wann zu tun ist.</translation>
    </message>
    <message>
        <source>{0} is deleted.</source>
        <translation>{0} wird gelöscht.</translation>
    </message>
    <message>
        <source>{0} is hidden; its values stay.</source>
        <translation>{0} wird ausgeblendet; die Werte bleiben.</translation>
    </message>
    <message>
        <source>{0} is shown again.</source>
        <translation>{0} wird wieder gezeigt.</translation>
    </message>
    <message>
        <source>{0}: its values are fitted to what it becomes.</source>
        <translation>{0}: Die Werte werden dem neuen Typ angepasst.</translation>
    </message>
    <message>
        <source>{0}: its values go into {1}.</source>
        <translation>{0}: Die Werte kommen in {1}.</translation>
    </message>
    <message>
        <source>{0}: its values stand under the key “{2}” afterwards.</source>
        <translation>{0}: Die Werte stehen danach unter dem Schlüssel „{2}“.</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>1 article read</source>
        <translation>1 Artikel gelesen</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 label stands for no field: its spans go to the metadata unless you map it (Ctrl+Tab).</source>
        <translation>1 Label steht für kein Feld: Ohne Zuordnung kommen seine Stellen zu den Metadaten (Strg+Tab).</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 Datensatz</translation>
    </message>
    <message>
        <source>Argilla records</source>
        <translation>Argilla-Einträge</translation>
    </message>
    <message>
        <source>Arrow, a typed table</source>
        <translation>Arrow, eine typisierte Tabelle</translation>
    </message>
    <message>
        <source>CoNLL-U</source>
        <translation>CoNLL-U</translation>
    </message>
    <message>
        <source>Copydesk&apos;s lossless format</source>
        <translation>das verlustfreie Format von Copydesk</translation>
    </message>
    <message>
        <source>IPTC ninjs, news in JSON</source>
        <translation>IPTC ninjs, Nachrichten in JSON</translation>
    </message>
    <message>
        <source>JSON Feed, each item an article</source>
        <translation>JSON Feed, jeder Eintrag ein Artikel</translation>
    </message>
    <message>
        <source>Label Studio tasks</source>
        <translation>Label-Studio-Aufgaben</translation>
    </message>
    <message>
        <source>Markdown, with front matter</source>
        <translation>Markdown, mit Kopfangaben</translation>
    </message>
    <message>
        <source>NITF, news in XML</source>
        <translation>NITF, Nachrichten in XML</translation>
    </message>
    <message>
        <source>Only the beginning was looked at: {0} of {1} files.</source>
        <translation>Nur der Anfang wurde angesehen: {0} von {1} Dateien.</translation>
    </message>
    <message>
        <source>Parquet, a typed table</source>
        <translation>Parquet, eine typisierte Tabelle</translation>
    </message>
    <message>
        <source>RSS or Atom, each entry an article</source>
        <translation>RSS oder Atom, jeder Eintrag ein Artikel</translation>
    </message>
    <message>
        <source>Reviews of others came in: {0}. You are “{1}” and see your own decisions; the settings let you look under another name.</source>
        <translation>Prüfungen anderer sind hinzugekommen: {0}. Gezeigt werden die Entscheidungen von „{1}“; den Namen ändern die Einstellungen.</translation>
    </message>
    <message>
        <source>Spans: {0}</source>
        <translation>Spannen: {0}</translation>
    </message>
    <message>
        <source>UIMA CAS as JSON</source>
        <translation>UIMA CAS als JSON</translation>
    </message>
    <message>
        <source>UIMA CAS as XMI</source>
        <translation>UIMA CAS als XMI</translation>
    </message>
    <message>
        <source>WebAnno TSV 3</source>
        <translation>WebAnno TSV 3</translation>
    </message>
    <message>
        <source>a Hugging Face dataset</source>
        <translation>ein Hugging-Face-Datensatz</translation>
    </message>
    <message>
        <source>a PDF with a text layer</source>
        <translation>ein PDF mit Textebene</translation>
    </message>
    <message>
        <source>a WARC file of a crawl, each page an article</source>
        <translation>eine WARC-Datei, jede Seite ein Artikel</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>a dataset with Croissant metadata</source>
        <translation>ein Datensatz mit Croissant-Metadaten</translation>
    </message>
    <message>
        <source>a file packed with gzip, bzip2 or xz</source>
        <translation>eine mit gzip, bzip2 oder xz gepackte Datei</translation>
    </message>
    <message>
        <source>a page saved as MHTML</source>
        <translation>eine als MHTML gespeicherte Seite</translation>
    </message>
    <message>
        <source>a table with tabs, one article a row</source>
        <translation>eine Tabelle mit Tabulatoren, ein Artikel je Zeile</translation>
    </message>
    <message>
        <source>a table, one article a row</source>
        <translation>eine Tabelle, ein Artikel je Zeile</translation>
    </message>
    <message>
        <source>a tar archive, also packed with gzip, bzip2 or xz</source>
        <translation>ein tar-Archiv, auch mit gzip, bzip2 oder xz gepackt</translation>
    </message>
    <message>
        <source>a zip archive of files in any of these formats</source>
        <translation>ein zip-Archiv mit Dateien in beliebigen dieser Formate</translation>
    </message>
    <message>
        <source>all of the metadata</source>
        <translation>alle Metadaten</translation>
    </message>
    <message>
        <source>an EPUB book, each chapter an article</source>
        <translation>ein EPUB-Buch, jedes Kapitel ein Artikel</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>eine Excel-Mappe</translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation>brat-Standoff</translation>
    </message>
    <message>
        <source>keep in the metadata</source>
        <translation>in den Metadaten behalten</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>one record a line</source>
        <translation>ein Datensatz je Zeile</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>records in an array or an object</source>
        <translation>Datensätze in einer Liste oder einem Objekt</translation>
    </message>
    <message>
        <source>schema.org articles, JSON-LD</source>
        <translation>schema.org-Artikel, JSON-LD</translation>
    </message>
    <message>
        <source>spaCy DocBin</source>
        <translation>spaCy DocBin</translation>
    </message>
    <message>
        <source>the article&apos;s address</source>
        <translation>die Adresse des Artikels</translation>
    </message>
    <message>
        <source>the article&apos;s id</source>
        <translation>die Kennung des Artikels</translation>
    </message>
    <message>
        <source>the article&apos;s page (HTML)</source>
        <translation>die Seite des Artikels (HTML)</translation>
    </message>
    <message>
        <source>the article&apos;s text</source>
        <translation>der Text des Artikels</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>{0} articles read</source>
        <translation>{0} Artikel gelesen</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>{0} nicht lesbar</translation>
    </message>
    <message>
        <source>{0} exact</source>
        <translation>{0} genau</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} Dateien</translation>
    </message>
    <message>
        <source>{0} found elsewhere</source>
        <translation>{0} anderswo gefunden</translation>
    </message>
    <message>
        <source>{0} is too large to be looked at as a whole; it is read when it is imported.</source>
        <translation>{0} ist zu groß, um ganz angesehen zu werden; gelesen wird es beim Importieren.</translation>
    </message>
    <message>
        <source>{0} joined to what was there</source>
        <translation>{0} mit Vorhandenem verbunden</translation>
    </message>
    <message>
        <source>{0} known already</source>
        <translation>{0} schon bekannt</translation>
    </message>
    <message>
        <source>{0} labels stand for no field: their spans go to the metadata unless you map them (Ctrl+Tab).</source>
        <translation>{0} Labels stehen für kein Feld: Ohne Zuordnung kommen ihre Stellen zu den Metadaten (Strg+Tab).</translation>
    </message>
    <message>
        <source>{0} lost</source>
        <translation>{0} verloren</translation>
    </message>
    <message>
        <source>{0} records</source>
        <translation>{0} Datensätze</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… und {0} weitere</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>A summary for readers outside the field, where the article has one beside the abstract.</source>
        <translation>Eine Zusammenfassung für Fachfremde, wo der Artikel neben dem Abstract eine hat.</translation>
    </message>
    <message>
        <source>About the issuer</source>
        <translation>Firmenporträt</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Abstract</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Administrators, liquidators, lawyers, notaries and judges, each with the role.</source>
        <translation>Verwalter, Liquidatoren, Anwälte, Notare und Richter, jeweils mit der Rolle.</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Institutionen</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Audit opinion</source>
        <translation>Prüfungsurteil</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Haupttext</translation>
    </message>
    <message>
        <source>Companies, parties, ministries, clubs and other bodies named in the body.</source>
        <translation>Im Haupttext genannte Unternehmen, Parteien, Ministerien, Vereine und andere Stellen.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Schlüsse</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Countries, regions, towns and other places named in the body.</source>
        <translation>Im Haupttext genannte Länder, Regionen, Städte und andere Orte.</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Data at</source>
        <translation>Daten unter</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>Day and hour of each hearing, auction, meeting or opening of tenders.</source>
        <translation>Tag und Stunde jeder Verhandlung, Versteigerung, Versammlung oder Angebotsöffnung.</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Directors, signatories, holders and dealers with their role.</source>
        <translation>Organmitglieder, Unterzeichner, Inhaber und Händler mit ihrer Rolle.</translation>
    </message>
    <message>
        <source>Dividend</source>
        <translation>Dividende</translation>
    </message>
    <message>
        <source>Each author in the order of the article, without degrees; affiliation, ORCID and role beside the name.</source>
        <translation>Jeder Autor in der Reihenfolge des Artikels, ohne Titel; Institution, ORCID und Rolle neben dem Namen.</translation>
    </message>
    <message>
        <source>Each forecast, target or guidance as the company words it.</source>
        <translation>Jede Prognose, jedes Ziel, jeder Ausblick in den Worten des Unternehmens.</translation>
    </message>
    <message>
        <source>Each main result as a number with its unit; interval and p as written beside it.</source>
        <translation>Jedes Hauptergebnis als Zahl mit Einheit; Intervall und p daneben, wie geschrieben.</translation>
    </message>
    <message>
        <source>Each price with its currency and for whom it is; 0 where entry is free.</source>
        <translation>Jeder Preis mit Währung und für wen er gilt; 0, wo der Eintritt frei ist.</translation>
    </message>
    <message>
        <source>Each section that is cited, in the form used, e.g. &quot;§ 28 InsO&quot; or &quot;s. 85 Companies Act 2014&quot;.</source>
        <translation>Jeder angeführte Paragraf in der verwendeten Form, z. B. „§ 28 InsO“ oder „s. 85 Companies Act 2014“.</translation>
    </message>
    <message>
        <source>Embargoed until</source>
        <translation>Sperrfrist bis</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Exchange and symbol as they stand in brackets after the company, with the colon between them.</source>
        <translation>Börse und Kürzel, wie sie in Klammern hinter dem Unternehmen stehen, mit dem Doppelpunkt dazwischen.</translation>
    </message>
    <message>
        <source>Exchange and symbol, with the colon between them as they are written.</source>
        <translation>Börse und Kürzel mit dem Doppelpunkt dazwischen, wie geschrieben.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>File, case or procurement numbers exactly as written, with spaces and strokes.</source>
        <translation>Akten-, Geschäfts- oder Vergabenummern genau wie geschrieben, mit Leerzeichen und Strichen.</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Filed with</source>
        <translation>Meldestelle</translation>
    </message>
    <message>
        <source>For each share, with its currency; 0 where it says that none is paid.</source>
        <translation>Je Aktie, mit Währung; 0, wo es heißt, dass keine gezahlt wird.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Form&apos;s name</source>
        <translation>Formularname</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Förderung</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>How and until when one can object or appeal, where it says so.</source>
        <translation>Wie und bis wann Einspruch oder Beschwerde möglich ist, wo es dasteht.</translation>
    </message>
    <message>
        <source>How it was studied, as the text says; &quot;experiment&quot; is in a laboratory, &quot;observation&quot; in the field.</source>
        <translation>Wie untersucht wurde, laut Text; „experiment“ ist im Labor, „observation“ im Feld.</translation>
    </message>
    <message>
        <source>How many were studied, with what they are as unit (patients, mice, galaxies), and which group under &quot;about&quot;.</source>
        <translation>Wie viele untersucht wurden, als Einheit, was sie sind (Patienten, Mäuse, Galaxien), und unter „Bezug“, welche Gruppe.</translation>
    </message>
    <message>
        <source>How to attend</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emittent</translation>
    </message>
    <message>
        <source>Its first day, and the hour with zone where it is given; only as precise as the text.</source>
        <translation>Der erste Tag, mit Stunde und Zone, wo angegeben; nur so genau wie der Text.</translation>
    </message>
    <message>
        <source>Its last day or hour; empty for what takes one day, unless the hour is given.</source>
        <translation>Der letzte Tag oder die letzte Stunde; leer, was einen Tag dauert, es sei denn, die Stunde ist angegeben.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Zeitschrift</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Keywords as the authors or the journal give them; MeSH terms too.</source>
        <translation>Schlagwörter, wie Autoren oder Zeitschrift sie angeben; auch MeSH-Begriffe.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of article</source>
        <translation>Artikelart</translation>
    </message>
    <message>
        <source>LEI, CIK, ISIN, register or tax number of the company; the scheme beside it.</source>
        <translation>LEI, CIK, ISIN, Register- oder Steuernummer des Unternehmens; das System daneben.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Vorschriften</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>Börsenkürzel</translation>
    </message>
    <message>
        <source>Made known</source>
        <translation>Bekanntgabe</translation>
    </message>
    <message>
        <source>Made known by</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Numbers at full magnitude with their unit (USD, %, a noun) and what they are about.</source>
        <translation>Zahlen in voller Größe mit ihrer Einheit (USD, %, ein Nomen) und dem, worum es geht.</translation>
    </message>
    <message>
        <source>Numbers of trial or review registers, e.g. NCT01234567 or CRD42020123456.</source>
        <translation>Nummern von Studien- oder Übersichtsregistern, z. B. NCT01234567 oder CRD42020123456.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Angeordnet</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Institutionen</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Veranstalter</translation>
    </message>
    <message>
        <source>Other bodies</source>
        <translation>Andere Stellen</translation>
    </message>
    <message>
        <source>Other companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Partners, customers, investors and others named in it; the issuer is not repeated here.</source>
        <translation>Genannte Partner, Kunden, Investoren und andere; der Emittent wird hier nicht wiederholt.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Zeitraum von</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Zeitraum bis</translation>
    </message>
    <message>
        <source>Persons and companies that it concerns, each with the role (debtor, plaintiff, deceased, applicant).</source>
        <translation>Betroffene Personen und Unternehmen, jeweils mit der Rolle (Schuldner, Kläger, Verstorbener, Antragsteller).</translation>
    </message>
    <message>
        <source>Persons named in the body, with their role where the text gives it.</source>
        <translation>Im Haupttext genannte Personen, mit ihrer Rolle, wo der Text sie nennt.</translation>
    </message>
    <message>
        <source>Persons who are quoted or presented, with their role as the release gives it.</source>
        <translation>Personen, die zitiert oder vorgestellt werden, mit der Rolle laut Mitteilung.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Places that the news is about; the dateline counts only where it is one of them.</source>
        <translation>Orte, um die es geht; die Ortsmarke zählt nur, wo sie dazugehört.</translation>
    </message>
    <message>
        <source>Plain summary</source>
        <translation>Kurz erklärt</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Products, services and works by their names; trade marks without ® and ™.</source>
        <translation>Produkte, Dienste und Werke mit ihrem Namen; Marken ohne ® und ™.</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Register by</source>
        <translation>Anmeldefrist</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>Registriert als</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Rechtsbehelf</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>Vertreter</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Revenue, profit, assets and the like at full magnitude (thousands and millions resolved), a loss negative; say under &quot;about&quot; which it is, and of which period unless it is the one above.</source>
        <translation>Umsatz, Gewinn, Vermögen und Ähnliches in voller Größe (Tausende und Millionen aufgelöst), Verlust negativ; unter „Bezug“, was es ist und aus welchem Zeitraum, wenn nicht aus dem oben genannten.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Spokespeople</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Street, number and postal code, as written.</source>
        <translation>Straße, Hausnummer und Postleitzahl, wie geschrieben.</translation>
    </message>
    <message>
        <source>Subheadline</source>
        <translation>Unterzeile</translation>
    </message>
    <message>
        <source>Subsidiaries, targets, buyers and other companies that it is about, with their role.</source>
        <translation>Töchter, Ziele, Käufer und andere Unternehmen, um die es geht, mit ihrer Rolle.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Tags as the issuer or the wire gives them.</source>
        <translation>Schlagwörter, wie der Emittent oder der Dienst sie vergibt.</translation>
    </message>
    <message>
        <source>Takes place</source>
        <translation>Findet statt</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Mitwirkende</translation>
    </message>
    <message>
        <source>The DOI itself, e.g. 10.1000/xyz123, without https://doi.org/; for a preprint its number.</source>
        <translation>Der DOI selbst, z. B. 10.1000/xyz123, ohne https://doi.org/; bei einem Preprint dessen Nummer.</translation>
    </message>
    <message>
        <source>The announcement itself; contacts, the paragraph about the issuer and legal notes are not part of it.</source>
        <translation>Die Mitteilung selbst; Kontakte, der Absatz über den Emittenten und rechtliche Hinweise gehören nicht dazu.</translation>
    </message>
    <message>
        <source>The article&apos;s landing page with its publisher.</source>
        <translation>Die Seite des Artikels beim Verlag.</translation>
    </message>
    <message>
        <source>The article&apos;s own (canonical) address.</source>
        <translation>Die eigene (kanonische) Adresse des Artikels.</translation>
    </message>
    <message>
        <source>The article&apos;s own title as a reader sees it, without the site&apos;s name.</source>
        <translation>Die eigene Überschrift des Artikels, wie man sie liest, ohne den Namen der Website.</translation>
    </message>
    <message>
        <source>The article&apos;s tags as the publisher gives them.</source>
        <translation>Die Schlagwörter des Artikels, wie der Herausgeber sie vergibt.</translation>
    </message>
    <message>
        <source>The article&apos;s title with its subtitle, without a running head or &quot;Abstract&quot;.</source>
        <translation>Der Titel des Artikels mit Untertitel, ohne Kolumnentitel und „Abstract“.</translation>
    </message>
    <message>
        <source>The blocks of the abstract itself; authors, affiliations, keywords and references are not part of it.</source>
        <translation>Die Blöcke des Abstracts selbst; Autoren, Institutionen, Schlagwörter und Literatur gehören nicht dazu.</translation>
    </message>
    <message>
        <source>The blocks of the text that are the article itself; B takes a block in or out.</source>
        <translation>Die Blöcke des Texts, die der Artikel selbst sind; B nimmt einen Block hinein oder heraus.</translation>
    </message>
    <message>
        <source>The blocks of the text that tell of this event; lists of other events are not part of it.</source>
        <translation>Die Blöcke des Texts, die von dieser Veranstaltung handeln; Listen anderer gehören nicht dazu.</translation>
    </message>
    <message>
        <source>The body that speaks, one a value, by the name it uses of itself; an agency that only sends it is none.</source>
        <translation>Die sprechende Stelle, je Wert eine, wie sie sich selbst nennt; eine Agentur, die nur versendet, ist keine.</translation>
    </message>
    <message>
        <source>The company that files, with its legal form, as it stands on the cover.</source>
        <translation>Das einreichende Unternehmen mit Rechtsform, wie es auf dem Deckblatt steht.</translation>
    </message>
    <message>
        <source>The court, office, notary or body in whose name it stands, with its seat.</source>
        <translation>Das Gericht, Amt, Notariat oder die Stelle, in deren Namen es steht, mit Sitz.</translation>
    </message>
    <message>
        <source>The date that no longer holds, where it was postponed.</source>
        <translation>Der Tag, der nicht mehr gilt, wo verschoben wurde.</translation>
    </message>
    <message>
        <source>The day of the decision, order or resolution that is made known.</source>
        <translation>Der Tag der Entscheidung, Anordnung oder des Beschlusses, der bekannt gemacht wird.</translation>
    </message>
    <message>
        <source>The day of the notice, or of the gazette in which it stands.</source>
        <translation>Der Tag der Bekanntmachung oder des Blatts, in dem sie steht.</translation>
    </message>
    <message>
        <source>The day on which it was filed or published, not the day of signing.</source>
        <translation>Der Tag der Einreichung oder Veröffentlichung, nicht der Unterzeichnung.</translation>
    </message>
    <message>
        <source>The day, and the time where it is given, of the dateline; not the day on which a site put it up.</source>
        <translation>Der Tag, mit Uhrzeit, wo angegeben, der Ortsmarke; nicht der, an dem eine Website es eingestellt hat.</translation>
    </message>
    <message>
        <source>The document itself; the regulator&apos;s cover sheet and disclaimers are not part of it.</source>
        <translation>Das Dokument selbst; Deckblatt der Aufsicht und Haftungsausschlüsse gehören nicht dazu.</translation>
    </message>
    <message>
        <source>The document&apos;s own title, e.g. &quot;Annual report 2024&quot;.</source>
        <translation>Der eigene Titel des Dokuments, z. B. „Annual report 2024“.</translation>
    </message>
    <message>
        <source>The event&apos;s own name with its number or year (&quot;12th Samarkand Forum&quot;), not the headline of the report.</source>
        <translation>Der eigene Name mit Nummer oder Jahr („12th Samarkand Forum“), nicht die Überschrift des Berichts.</translation>
    </message>
    <message>
        <source>The event&apos;s own page.</source>
        <translation>Die eigene Seite der Veranstaltung.</translation>
    </message>
    <message>
        <source>The firm that signs the audit report.</source>
        <translation>Die Gesellschaft, die den Prüfbericht zeichnet.</translation>
    </message>
    <message>
        <source>The first day of the period that it reports on.</source>
        <translation>Der erste Tag des Berichtszeitraums.</translation>
    </message>
    <message>
        <source>The hall, stadium, park or platform, by its name.</source>
        <translation>Halle, Stadion, Park oder Bahnsteig, mit Namen.</translation>
    </message>
    <message>
        <source>The headings of the risk factors, or each risk in the company&apos;s words.</source>
        <translation>Die Überschriften der Risikofaktoren oder jedes Risiko in den Worten des Unternehmens.</translation>
    </message>
    <message>
        <source>The institutions of the authors, each once, with town and country as written.</source>
        <translation>Die Institutionen der Autoren, jede einmal, mit Ort und Land wie geschrieben.</translation>
    </message>
    <message>
        <source>The journal, conference or preprint server, by its full name.</source>
        <translation>Zeitschrift, Konferenz oder Preprint-Server, mit vollem Namen.</translation>
    </message>
    <message>
        <source>The land, ship, vehicle, licence or works that it is about, with its number in the register.</source>
        <translation>Grundstück, Schiff, Fahrzeug, Lizenz oder Arbeiten, um die es geht, mit der Registernummer.</translation>
    </message>
    <message>
        <source>The language of the abstract as a BCP 47 tag; that of the article may be another.</source>
        <translation>Die Sprache des Abstracts als BCP-47-Kürzel; die des Artikels kann eine andere sein.</translation>
    </message>
    <message>
        <source>The language of the document as a BCP 47 tag.</source>
        <translation>Die Sprache des Dokuments als BCP-47-Kürzel.</translation>
    </message>
    <message>
        <source>The language of the notice as a BCP 47 tag.</source>
        <translation>Die Sprache der Bekanntmachung als BCP-47-Kürzel.</translation>
    </message>
    <message>
        <source>The language of the text as a BCP 47 tag, e.g. en, pt-BR or uz-Cyrl.</source>
        <translation>Die Sprache des Texts als BCP-47-Kürzel, z. B. en, pt-BR oder uz-Cyrl.</translation>
    </message>
    <message>
        <source>The language of the text as a BCP 47 tag; that of the event may be another.</source>
        <translation>Die Sprache des Texts als BCP-47-Kürzel; die der Veranstaltung kann eine andere sein.</translation>
    </message>
    <message>
        <source>The last day for each thing that has to be done; say under &quot;about&quot; what that is.</source>
        <translation>Der letzte Tag für jede Sache, die zu tun ist; unter „Bezug“, welche das ist.</translation>
    </message>
    <message>
        <source>The last day of the period; for a balance sheet its day.</source>
        <translation>Der letzte Tag des Zeitraums; bei einer Bilanz ihr Stichtag.</translation>
    </message>
    <message>
        <source>The last day to register, to hand in or to apply.</source>
        <translation>Der letzte Tag für Anmeldung, Abgabe oder Bewerbung.</translation>
    </message>
    <message>
        <source>The line or bullet points under the headline; the first paragraph is not one.</source>
        <translation>Die Zeile oder die Punkte unter der Überschrift; der erste Absatz ist keine.</translation>
    </message>
    <message>
        <source>The notice&apos;s own heading.</source>
        <translation>Die eigene Überschrift der Bekanntmachung.</translation>
    </message>
    <message>
        <source>The part of the publication it stands in, e.g. Politics.</source>
        <translation>Der Teil der Publikation, in dem es steht, z. B. Politik.</translation>
    </message>
    <message>
        <source>The regulator, register or exchange that takes it.</source>
        <translation>Die Aufsicht, das Register oder die Börse, die es entgegennimmt.</translation>
    </message>
    <message>
        <source>The release&apos;s own (canonical) address, with the issuer rather than with a wire.</source>
        <translation>Die eigene (kanonische) Adresse der Mitteilung, beim Emittenten statt bei einem Dienst.</translation>
    </message>
    <message>
        <source>The release&apos;s own title, without &quot;Press release&quot;, the company&apos;s slogan or the date.</source>
        <translation>Der eigene Titel der Mitteilung, ohne „Pressemitteilung“, Werbespruch oder Datum.</translation>
    </message>
    <message>
        <source>The sentence or two that say what it is, from the text itself.</source>
        <translation>Der Satz oder die zwei, die sagen, was es ist, aus dem Text selbst.</translation>
    </message>
    <message>
        <source>The site, paper or agency that published it.</source>
        <translation>Die Website, Zeitung oder Agentur, die es veröffentlicht hat.</translation>
    </message>
    <message>
        <source>The standfirst or description that stands under the headline or in the page&apos;s metadata.</source>
        <translation>Vorspann oder Beschreibung unter der Überschrift oder aus den Metadaten der Seite.</translation>
    </message>
    <message>
        <source>The standing paragraph that says who the issuer is, often under &quot;About&quot; or &quot;Note to editors&quot;.</source>
        <translation>Der feste Absatz darüber, wer der Emittent ist, oft unter „Über uns“ oder „Hinweis an die Redaktion“.</translation>
    </message>
    <message>
        <source>The statement on competing interests, in its words.</source>
        <translation>Die Erklärung zu Interessenkonflikten, im Wortlaut.</translation>
    </message>
    <message>
        <source>The town and country in which it takes place; for a tour, each.</source>
        <translation>Stadt und Land, in denen es stattfindet; bei einer Tournee alle.</translation>
    </message>
    <message>
        <source>The town that the release is sent from, as it stands before the first sentence.</source>
        <translation>Die Stadt, aus der die Mitteilung kommt, wie sie vor dem ersten Satz steht.</translation>
    </message>
    <message>
        <source>This notice; the gazette&apos;s head and the notices beside it are not part of it.</source>
        <translation>Diese Bekanntmachung; Blattkopf und benachbarte Bekanntmachungen gehören nicht dazu.</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>Ticker</translation>
    </message>
    <message>
        <source>Tickets at</source>
        <translation>Karten bei</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Until when it must not be used, with time and zone as they are written; empty where it is for immediate use.</source>
        <translation>Bis wann es nicht verwendet werden darf, mit Uhrzeit und Zone wie geschrieben; leer, wo es sofort frei ist.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Values, bids, claims, fees and shares with their unit, and what they are.</source>
        <translation>Werte, Gebote, Forderungen, Gebühren und Anteile mit Einheit und dem, was sie sind.</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Spielort</translation>
    </message>
    <message>
        <source>Visitors, seats, countries and other numbers with their unit; prices stand above.</source>
        <translation>Besucher, Plätze, Länder und andere Zahlen mit Einheit; Preise stehen oben.</translation>
    </message>
    <message>
        <source>Was to begin</source>
        <translation>Geplant war</translation>
    </message>
    <message>
        <source>What came out, in the authors&apos; words.</source>
        <translation>Was herauskam, in den Worten der Autoren.</translation>
    </message>
    <message>
        <source>What is ordered, allowed, entered or refused, in the words of the notice.</source>
        <translation>Was angeordnet, erlaubt, eingetragen oder abgelehnt wird, in den Worten der Bekanntmachung.</translation>
    </message>
    <message>
        <source>What it is about, or the works that are given.</source>
        <translation>Worum es geht, oder die aufgeführten Werke.</translation>
    </message>
    <message>
        <source>What it is mainly about; &quot;statement&quot; takes a position, &quot;correction&quot; replaces an earlier release.</source>
        <translation>Worum es vor allem geht; „statement“ bezieht Stellung, „correction“ ersetzt eine frühere Mitteilung.</translation>
    </message>
    <message>
        <source>What it makes known; an auction within an insolvency is an auction, a call to creditors an insolvency.</source>
        <translation>Was bekannt gemacht wird; eine Versteigerung in einer Insolvenz ist eine Versteigerung, ein Gläubigeraufruf eine Insolvenz.</translation>
    </message>
    <message>
        <source>What kind of document it is; 10-K and 20-F are annual, 10-Q quarterly, 8-K and 6-K ad hoc.</source>
        <translation>Welche Art Dokument es ist; 10-K und 20-F sind jährlich, 10-Q vierteljährlich, 8-K und 6-K ad hoc.</translation>
    </message>
    <message>
        <source>What somebody is quoted with, without the quotation marks, and who said it.</source>
        <translation>Womit jemand zitiert wird, ohne Anführungszeichen, und wer es gesagt hat.</translation>
    </message>
    <message>
        <source>What somebody is quoted with, without the quotation marks, and who says it.</source>
        <translation>Womit jemand zitiert wird, ohne Anführungszeichen, und wer es sagt.</translation>
    </message>
    <message>
        <source>What sort of event it is; a festival of concerts is a festival.</source>
        <translation>Welche Art Veranstaltung es ist; ein Festival aus Konzerten ist ein Festival.</translation>
    </message>
    <message>
        <source>What the article is; a systematic review with a meta-analysis is a meta-analysis.</source>
        <translation>Was der Artikel ist; eine systematische Übersicht mit Metaanalyse ist eine Metaanalyse.</translation>
    </message>
    <message>
        <source>What the auditor says; the gravest counts where there are several.</source>
        <translation>Was der Prüfer sagt; bei mehreren zählt das schwerste.</translation>
    </message>
    <message>
        <source>What the authors conclude from it.</source>
        <translation>Was die Autoren daraus schließen.</translation>
    </message>
    <message>
        <source>What the regulator calls it, e.g. &quot;10-K&quot;, &quot;TR-1&quot; or &quot;Article 19 MAR&quot;.</source>
        <translation>Wie die Aufsicht es nennt, z. B. „10-K“, „TR-1“ oder „Article 19 MAR“.</translation>
    </message>
    <message>
        <source>What the text says of it on its day; &quot;moved&quot; is another place, &quot;postponed&quot; another time.</source>
        <translation>Was der Text über den Termin sagt; „moved“ ist ein anderer Ort, „postponed“ eine andere Zeit.</translation>
    </message>
    <message>
        <source>What was asked or supposed, in the authors&apos; words; the background before it does not count.</source>
        <translation>Was gefragt oder vermutet war, in den Worten der Autoren; der Hintergrund davor zählt nicht.</translation>
    </message>
    <message>
        <source>What was done, in what, with what; from the section of that name where there is one.</source>
        <translation>Was getan wurde, woran und womit; aus dem so genannten Abschnitt, wo es einen gibt.</translation>
    </message>
    <message>
        <source>When it was first published; only as precise as the article says, e.g. 2024-10 or 2024-10-22T09:30+05:00.</source>
        <translation>Wann es zuerst erschien; nur so genau wie der Artikel, z. B. 2024-10 oder 2024-10-22T09:30+05:00.</translation>
    </message>
    <message>
        <source>When it was last changed, where the article says so.</source>
        <translation>Wann es zuletzt geändert wurde, wo der Artikel es sagt.</translation>
    </message>
    <message>
        <source>When this version first came out, as precise as it is given (2024, 2024-10 or 2024-10-22).</source>
        <translation>Wann diese Fassung zuerst erschien, so genau wie angegeben (2024, 2024-10 oder 2024-10-22).</translation>
    </message>
    <message>
        <source>Where data or code can be had.</source>
        <translation>Wo Daten oder Code zu haben sind.</translation>
    </message>
    <message>
        <source>Where one registers or buys tickets.</source>
        <translation>Wo man sich anmeldet oder Karten kauft.</translation>
    </message>
    <message>
        <source>Where the filing stands, with the regulator rather than with a service.</source>
        <translation>Wo die Meldung steht, bei der Aufsicht statt bei einem Dienst.</translation>
    </message>
    <message>
        <source>Where the notice stands, with the gazette or the authority.</source>
        <translation>Wo die Bekanntmachung steht, beim Blatt oder bei der Behörde.</translation>
    </message>
    <message>
        <source>Where the property lies or the hearing is held; the seat of the authority does not count.</source>
        <translation>Wo die Sache liegt oder der Termin stattfindet; der Sitz der Behörde zählt nicht.</translation>
    </message>
    <message>
        <source>Whether one goes there, watches from afar, or may do either.</source>
        <translation>Ob man hingeht, aus der Ferne zuschaut oder beides kann.</translation>
    </message>
    <message>
        <source>Who holds it; sponsors and partners with that as their role.</source>
        <translation>Wer sie ausrichtet; Sponsoren und Partner mit dieser Rolle.</translation>
    </message>
    <message>
        <source>Who paid, each once, with the grant&apos;s number; empty but decided where it says that nobody did.</source>
        <translation>Wer bezahlt hat, jeder einmal, mit Fördernummer; leer, aber entschieden, wo es heißt, dass niemand es war.</translation>
    </message>
    <message>
        <source>Who performs, speaks, competes or presides, with the role the text gives; teams and bands too.</source>
        <translation>Wer auftritt, spricht, antritt oder leitet, mit der Rolle laut Text; auch Mannschaften und Gruppen.</translation>
    </message>
    <message>
        <source>Who wrote it, one name a value, without &quot;by&quot;, titles and addresses.</source>
        <translation>Wer es geschrieben hat, je Wert ein Name, ohne „von“, Titel und Adressen.</translation>
    </message>
    <message>
        <source>Whom the press can ask, by name, or the office where no name is given; telephone and address beside it.</source>
        <translation>Wen die Presse fragen kann, mit Namen, oder die Stelle, wo kein Name steht; Telefon und Adresse daneben.</translation>
    </message>
    <message>
        <source>about</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>born</source>
        <translation>geboren</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>Förderung</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>orcid</source>
        <translation>ORCID</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>System</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>origins</name>
    <message>
        <source>address of the page</source>
        <translation>Adresse der Seite</translation>
    </message>
    <message>
        <source>also {0}</source>
        <translation>auch {0}</translation>
    </message>
    <message>
        <source>body of the page (Trafilatura)</source>
        <translation>Haupttext der Seite (Trafilatura)</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>date in the text</source>
        <translation>Datum im Text</translation>
    </message>
    <message>
        <source>date line of the page</source>
        <translation>Datumszeile der Seite</translation>
    </message>
    <message>
        <source>dates of the page (htmldate)</source>
        <translation>Daten der Seite (htmldate)</translation>
    </message>
    <message>
        <source>figure in the text</source>
        <translation>Zahl im Text</translation>
    </message>
    <message>
        <source>first heading of the text</source>
        <translation>erste Überschrift im Text</translation>
    </message>
    <message>
        <source>heading on the page</source>
        <translation>Überschrift auf der Seite</translation>
    </message>
    <message>
        <source>language mark of the page</source>
        <translation>Sprachangabe der Seite</translation>
    </message>
    <message>
        <source>language of the text</source>
        <translation>Sprache des Texts</translation>
    </message>
    <message>
        <source>layout of the text</source>
        <translation>Aufbau des Texts</translation>
    </message>
    <message>
        <source>link in the page&apos;s head</source>
        <translation>Link im Kopf der Seite</translation>
    </message>
    <message>
        <source>meta tags</source>
        <translation>Meta-Tags</translation>
    </message>
    <message>
        <source>microdata</source>
        <translation>Mikrodaten</translation>
    </message>
    <message>
        <source>name in the text</source>
        <translation>Name im Text</translation>
    </message>
    <message>
        <source>page metadata (JSON-LD)</source>
        <translation>Seitenmetadaten (JSON-LD)</translation>
    </message>
    <message>
        <source>page metadata (Open Graph)</source>
        <translation>Seitenmetadaten (Open Graph)</translation>
    </message>
    <message>
        <source>page metadata (meta tags)</source>
        <translation>Seitenmetadaten (Meta-Tags)</translation>
    </message>
    <message>
        <source>page metadata (microdata)</source>
        <translation>Seitenmetadaten (Mikrodaten)</translation>
    </message>
    <message>
        <source>project rule {0}</source>
        <translation>Projektregel {0}</translation>
    </message>
    <message>
        <source>put aside by {0}</source>
        <translation>verworfen durch {0}</translation>
    </message>
    <message>
        <source>quotation in the text</source>
        <translation>Zitat im Text</translation>
    </message>
    <message>
        <source>section on the page</source>
        <translation>Ressort auf der Seite</translation>
    </message>
    <message>
        <source>tags on the page</source>
        <translation>Schlagwörter auf der Seite</translation>
    </message>
    <message>
        <source>the imported record</source>
        <translation>der importierte Datensatz</translation>
    </message>
    <message>
        <source>the source itself</source>
        <translation>die Quelle selbst</translation>
    </message>
    <message>
        <source>time mark on the page</source>
        <translation>Zeitangabe auf der Seite</translation>
    </message>
    <message>
        <source>title of the page</source>
        <translation>Titel der Seite</translation>
    </message>
    <message>
        <source>visible on the page</source>
        <translation>sichtbar auf der Seite</translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source>a field in which nothing stands</source>
        <translation>ein Feld, in dem nichts steht</translation>
    </message>
    <message>
        <source>a field that was decided otherwise than suggested</source>
        <translation>ein Feld, das anders als vorgeschlagen entschieden wurde</translation>
    </message>
    <message>
        <source>a part of its address</source>
        <translation>ein Teil seiner Adresse</translation>
    </message>
    <message>
        <source>an annotator who worked on the article</source>
        <translation>ein Name, unter dem am Artikel gearbeitet wurde</translation>
    </message>
    <message>
        <source>how many values need a look</source>
        <translation>wie viele Werte zu prüfen sind</translation>
    </message>
    <message>
        <source>how many values were changed</source>
        <translation>wie viele Werte geändert wurden</translation>
    </message>
    <message>
        <source>its id, or the beginning of it with *</source>
        <translation>seine Kennung oder ihr Anfang mit *</translation>
    </message>
    <message>
        <source>the article&apos;s language, as en or uz-Latn</source>
        <translation>die Sprache des Artikels, wie en oder uz-Latn</translation>
    </message>
    <message>
        <source>the host of its address, as kun.uz</source>
        <translation>der Host seiner Adresse, wie kun.uz</translation>
    </message>
    <message>
        <source>the score of an undecided suggestion, from 0 to 1, or none</source>
        <translation>der Score eines unentschiedenen Vorschlags, 0 bis 1, oder none</translation>
    </message>
    <message>
        <source>todo, in_progress, done or skipped</source>
        <translation>todo, in_progress, done oder skipped</translation>
    </message>
    <message>
        <source>what it was imported from, as html or text</source>
        <translation>woraus er importiert wurde, wie html oder text</translation>
    </message>
    <message>
        <source>words of a note</source>
        <translation>Wörter einer Notiz</translation>
    </message>
    <message>
        <source>words of its text</source>
        <translation>Wörter seines Texts</translation>
    </message>
    <message>
        <source>words of its title</source>
        <translation>Wörter seines Titels</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes oder no</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>As they came in</source>
        <translation>Wie eingetroffen</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>Zuletzt hinzugefügte zuerst</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Most corrections first</source>
        <translation>Meiste Korrekturen zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Unsure first</source>
        <translation>Unsichere zuerst</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>alles richtig</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>corrected {0}</source>
        <translation>{0} korrigiert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>{0} unsure</source>
        <translation>{0} unsicher</translation>
    </message>
</context>
<context>
    <name>reader</name>
    <message>
        <source>1 line not in body</source>
        <translation>1 Zeile nicht im Haupttext</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Put into …</source>
        <translation>Setzen in …</translation>
    </message>
    <message>
        <source>not in body</source>
        <translation>nicht im Haupttext</translation>
    </message>
    <message>
        <source>{0} lines not in body</source>
        <translation>{0} Zeilen nicht im Haupttext</translation>
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
        <translation> Zeichen</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Spaltenbreite</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Leseschrift</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>+ add</source>
        <translation>+ neu</translation>
    </message>
    <message>
        <source>+{0} more</source>
        <translation>+{0} weitere</translation>
    </message>
    <message>
        <source>1 other candidate</source>
        <translation>1 weiterer Kandidat</translation>
    </message>
    <message>
        <source>Entered blind, and the same was suggested.</source>
        <translation>Verdeckt eingetragen, dasselbe war vorgeschlagen.</translation>
    </message>
    <message>
        <source>Entered blind: {0} of {1} suggested.</source>
        <translation>Verdeckt eingetragen: {0} von {1} vorgeschlagenen.</translation>
    </message>
    <message>
        <source>Entered blind; nothing was suggested.</source>
        <translation>Verdeckt eingetragen; nichts war vorgeschlagen.</translation>
    </message>
    <message>
        <source>Every article needs one.</source>
        <translation>Jeder Artikel braucht einen Wert.</translation>
    </message>
    <message>
        <source>Not suggested: {0}.</source>
        <translation>Nicht vorgeschlagen: {0}.</translation>
    </message>
    <message>
        <source>Nothing entered blind, and nothing was suggested.</source>
        <translation>Verdeckt nichts eingetragen, nichts war vorgeschlagen.</translation>
    </message>
    <message>
        <source>One planted error was accepted: {0}. The original is back; look at it again.</source>
        <translation>Ein eingebauter Fehler wurde angenommen: {0}. Das Original ist zurück; noch einmal ansehen.</translation>
    </message>
    <message>
        <source>The words marked in the text do not say this any more: move them, or point at others.</source>
        <translation>Die belegten Wörter im Text sagen das nicht mehr: verschieben oder auf andere zeigen.</translation>
    </message>
    <message>
        <source>This was a planted error: you accepted it; the original is back.</source>
        <translation>Das war ein eingebauter Fehler: angenommen; das Original ist zurück.</translation>
    </message>
    <message>
        <source>This was a planted error: you caught it.</source>
        <translation>Das war ein eingebauter Fehler: erkannt.</translation>
    </message>
    <message>
        <source>This was a planted error: you caught it; the original is back.</source>
        <translation>Das war ein eingebauter Fehler: erkannt; das Original ist zurück.</translation>
    </message>
    <message>
        <source>What was suggested is shown once you have entered what you find, or said that nothing is there.</source>
        <translation>Die Vorschläge erscheinen, sobald Gefundenes eingetragen oder gesagt ist, dass nichts dasteht.</translation>
    </message>
    <message>
        <source>What was suggested is shown once you say that these are all, or that nothing is there.</source>
        <translation>Die Vorschläge erscheinen, sobald gesagt ist, dass dies alle sind oder nichts dasteht.</translation>
    </message>
    <message>
        <source>You entered {0}; suggested was: {1}</source>
        <translation>Eingetragen: {0}; vorgeschlagen war: {1}</translation>
    </message>
    <message>
        <source>You said that nothing is there; suggested was: {0}</source>
        <translation>Eingetragen: nichts; vorgeschlagen war: {0}</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>annehmen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>add</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>another</source>
        <translation>weiterer</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>blind: enter what you find</source>
        <translation>verdeckt: Gefundenes eintragen</translation>
    </message>
    <message>
        <source>block in or out, in the article</source>
        <translation>Block hinein oder heraus, im Artikel</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation>von Hand korrigiert</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>enter what you find</source>
        <translation>Gefundenes eintragen</translation>
    </message>
    <message>
        <source>fill in</source>
        <translation>ausfüllen</translation>
    </message>
    <message>
        <source>from</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>its evidence says something else</source>
        <translation>der Beleg sagt etwas anderes</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>keep all</source>
        <translation>alles behalten</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>verlassen</translation>
    </message>
    <message>
        <source>leave empty</source>
        <translation>leer lassen</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>leer gelassen</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>next unsure</source>
        <translation>nächster unsicherer</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>ohne Score</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>not found in the text</source>
        <translation>nicht im Text gefunden</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>nichts da</translation>
    </message>
    <message>
        <source>point at its words</source>
        <translation>auf die Wörter zeigen</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>rejected; it will not be in the record</source>
        <translation>abgelehnt; kommt nicht in den Datensatz</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>zurücknehmen</translation>
    </message>
    <message>
        <source>runner-up</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>score {0}</source>
        <translation>Score {0}</translation>
    </message>
    <message>
        <source>show fewer</source>
        <translation>weniger zeigen</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>take it after all</source>
        <translation>doch nehmen</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>that is all</source>
        <translation>das ist alles</translation>
    </message>
    <message>
        <source>the century is a guess</source>
        <translation>das Jahrhundert ist geraten</translation>
    </message>
    <message>
        <source>the time zone is a guess</source>
        <translation>die Zeitzone ist geraten</translation>
    </message>
    <message>
        <source>the year is a guess</source>
        <translation>das Jahr ist geraten</translation>
    </message>
    <message>
        <source>was</source>
        <translation>war</translation>
    </message>
    <message>
        <source>whole list</source>
        <translation>ganze Liste</translation>
    </message>
    <message>
        <source>{0} before</source>
        <translation>{0} davor</translation>
    </message>
    <message>
        <source>{0} gave no score</source>
        <translation>{0} ohne Score</translation>
    </message>
    <message>
        <source>{0} is a guess</source>
        <translation>{0} ist geraten</translation>
    </message>
    <message>
        <source>{0} mentions</source>
        <translation>{0} Erwähnungen</translation>
    </message>
    <message>
        <source>{0} of 1 block</source>
        <translation>{0} von 1 Block</translation>
    </message>
    <message>
        <source>{0} of {1} blocks</source>
        <translation>{0} von {1} Blöcken</translation>
    </message>
    <message>
        <source>{0} other candidates</source>
        <translation>{0} weitere Kandidaten</translation>
    </message>
    <message>
        <source>{0} planted errors were accepted: {1}. The originals are back; look at them again.</source>
        <translation>{0} eingebaute Fehler wurden angenommen: {1}. Die Originale sind zurück; noch einmal ansehen.</translation>
    </message>
    <message>
        <source>{0} planted errors, all caught: {1}.</source>
        <translation>{0} eingebaute Fehler, alle erkannt: {1}.</translation>
    </message>
    <message>
        <source>{0} put in</source>
        <translation>{0} hinein</translation>
    </message>
    <message>
        <source>{0} taken out</source>
        <translation>{0} heraus</translation>
    </message>
    <message>
        <source>{0}, no score</source>
        <translation>{0}, ohne Score</translation>
    </message>
    <message>
        <source>{0}: 1 value; {2}</source>
        <translation>{0}: 1 Wert; {2}</translation>
    </message>
    <message>
        <source>{0}: blind, enter what you find</source>
        <translation>{0}: verdeckt, Gefundenes eintragen</translation>
    </message>
    <message>
        <source>{0}: left empty, decided</source>
        <translation>{0}: leer gelassen, entschieden</translation>
    </message>
    <message>
        <source>{0}: none found</source>
        <translation>{0}: nichts gefunden</translation>
    </message>
    <message>
        <source>{0}: none found, required, needs a look</source>
        <translation>{0}: nichts gefunden, erforderlich, zu prüfen</translation>
    </message>
    <message>
        <source>{0}: {1} values; {2}</source>
        <translation>{0}: {1} Werte; {2}</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>In the body: lines that begin “{0}”</source>
        <translation>Im Haupttext: Zeilen, die mit „{0}“ beginnen</translation>
    </message>
    <message>
        <source>In the body: the line “{0}”</source>
        <translation>Im Haupttext: die Zeile „{0}“</translation>
    </message>
    <message>
        <source>Not in the body: lines that begin “{0}”</source>
        <translation>Nicht im Haupttext: Zeilen, die mit „{0}“ beginnen</translation>
    </message>
    <message>
        <source>Not in the body: the line “{0}”</source>
        <translation>Nicht im Haupttext: die Zeile „{0}“</translation>
    </message>
    <message>
        <source>on every site</source>
        <translation>auf jeder Website</translation>
    </message>
    <message>
        <source>on {0}</source>
        <translation>auf {0}</translation>
    </message>
    <message>
        <source>{0}: never suggest “{1}”</source>
        <translation>{0}: „{1}“ nie vorschlagen</translation>
    </message>
    <message>
        <source>{0}: write “{1}” as “{2}”</source>
        <translation>{0}: „{1}“ schreiben als „{2}“</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>accept</source>
        <translation>annehmen</translation>
    </message>
    <message>
        <source>accept all</source>
        <translation>alles annehmen</translation>
    </message>
    <message>
        <source>accept all from {0}</source>
        <translation>alles annehmen ab {0}</translation>
    </message>
    <message>
        <source>accept {0} from {1}</source>
        <translation>{0} annehmen ab {1}</translation>
    </message>
    <message>
        <source>add</source>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>apply rules</source>
        <translation>Regeln anwenden</translation>
    </message>
    <message>
        <source>block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>change filters</source>
        <translation>Filter ändern</translation>
    </message>
    <message>
        <source>change of fields</source>
        <translation>Felder ändern</translation>
    </message>
    <message>
        <source>change of the extractors</source>
        <translation>Änderung der Extraktoren</translation>
    </message>
    <message>
        <source>change rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>korrigieren</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>edit list</source>
        <translation>Liste bearbeiten</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>markieren</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>zusammenführen</translation>
    </message>
    <message>
        <source>move</source>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>move mention</source>
        <translation>Erwähnung verschieben</translation>
    </message>
    <message>
        <source>move to {0}</source>
        <translation>verschieben nach {0}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>zurücklegen</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>remove rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>remove rules</source>
        <translation>Regeln entfernen</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>wieder öffnen</translation>
    </message>
    <message>
        <source>replace {0}</source>
        <translation>{0} ersetzen</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>zurücknehmen</translation>
    </message>
    <message>
        <source>save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <source>split</source>
        <translation>teilen</translation>
    </message>
    <message>
        <source>split at {0}</source>
        <translation>teilen bei {0}</translation>
    </message>
    <message>
        <source>spread {0}</source>
        <translation>{0} verbreiten</translation>
    </message>
    <message>
        <source>switch rule off</source>
        <translation>Regel ausschalten</translation>
    </message>
    <message>
        <source>switch rule on</source>
        <translation>Regel einschalten</translation>
    </message>
    <message>
        <source>switch rules off</source>
        <translation>Regeln ausschalten</translation>
    </message>
    <message>
        <source>switch rules on</source>
        <translation>Regeln einschalten</translation>
    </message>
    <message>
        <source>take</source>
        <translation>übernehmen</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>unflag</source>
        <translation>Markierung entfernen</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source> of {0} characters</source>
        <translation> von {0} Zeichen</translation>
    </message>
    <message>
        <source> of “{0}”</source>
        <translation> von „{0}“</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no choice here: it is one of {1}</source>
        <translation>„{0}“ steht hier nicht zur Wahl: möglich ist {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no date:</source>
        <translation>„{0}“ ist kein Datum:</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no date: {1}</source>
        <translation>„{0}“ ist kein Datum: {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no language: {1}</source>
        <translation>„{0}“ ist keine Sprache: {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no name: it has no letter</source>
        <translation>„{0}“ ist kein Name: es hat keinen Buchstaben</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no name: it has {1} characters</source>
        <translation>„{0}“ ist kein Name: es hat {1} Zeichen</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no number:</source>
        <translation>„{0}“ ist keine Zahl:</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no number: {1}</source>
        <translation>„{0}“ ist keine Zahl: {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no web address:</source>
        <translation>„{0}“ ist keine Webadresse:</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; names no year: {1}</source>
        <translation>„{0}“ nennt kein Jahr: {1}</translation>
    </message>
    <message>
        <source>--scheduler needs Dask: pip install &apos;copydesk[dask]&apos;</source>
        <translation>--scheduler braucht Dask: pip install &apos;copydesk[dask]&apos;</translation>
    </message>
    <message>
        <source>A choice needs a name.</source>
        <translation>Eine Wahlmöglichkeit braucht einen Namen.</translation>
    </message>
    <message>
        <source>A dataset cannot be {0} {1!r}; there are {2}.</source>
        <translation>Ein Datensatz kann nicht {0} {1!r} sein; es gibt {2}.</translation>
    </message>
    <message>
        <source>A dataset that is split by date cannot be stratified too.</source>
        <translation>Ein nach Datum geteilter Datensatz kann nicht auch noch geschichtet werden.</translation>
    </message>
    <message>
        <source>A date is needed: {0}</source>
        <translation>Ein Datum wird gebraucht: {0}</translation>
    </message>
    <message>
        <source>A field cannot be merged into itself.</source>
        <translation>Ein Feld kann nicht mit sich selbst vereint werden.</translation>
    </message>
    <message>
        <source>A filter needs a name; nothing was changed.</source>
        <translation>Ein Filter braucht einen Namen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A filter&apos;s name takes up to {0} characters; nothing was changed.</source>
        <translation>Der Name eines Filters fasst bis zu {0} Zeichen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A language is needed: {0}</source>
        <translation>Eine Sprache wird gebraucht: {0}</translation>
    </message>
    <message>
        <source>A note takes up to {0:,} characters; nothing was changed.</source>
        <translation>Eine Notiz fasst bis zu {0:,} Zeichen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A number is needed: {0}</source>
        <translation>Eine Zahl wird gebraucht: {0}</translation>
    </message>
    <message>
        <source>A project keeps at most {0:,} rules; remove some first.</source>
        <translation>Ein Projekt hat höchstens {0:,} Regeln; erst welche entfernen.</translation>
    </message>
    <message>
        <source>A project needs at least one field.</source>
        <translation>Ein Projekt braucht mindestens ein Feld.</translation>
    </message>
    <message>
        <source>A project takes up to {0} fields.</source>
        <translation>Ein Projekt fasst bis zu {0} Felder.</translation>
    </message>
    <message>
        <source>A rule of the project was changed meanwhile. {0}</source>
        <translation>Eine Regel des Projekts wurde inzwischen geändert. {0}</translation>
    </message>
    <message>
        <source>A share is a number from 0 to 1, not {0}; nothing was changed.</source>
        <translation>Ein Anteil ist eine Zahl von 0 bis 1, nicht {0}; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A web address is needed, such as https://example.org/story</source>
        <translation>Eine Webadresse wird gebraucht, etwa https://example.org/story</translation>
    </message>
    <message>
        <source>An article is not there any more. {0}</source>
        <translation>Ein Artikel ist nicht mehr da. {0}</translation>
    </message>
    <message>
        <source>At least one field must be shown.</source>
        <translation>Mindestens ein Feld muss gezeigt werden.</translation>
    </message>
    <message>
        <source>By now the field “{0}” holds “{1}”, which did not fit it before. {2}</source>
        <translation>Das Feld „{0}“ enthält inzwischen „{1}“, was vorher nicht hineinpasste. {2}</translation>
    </message>
    <message>
        <source>By now values stand in the field “{0}”. {1}</source>
        <translation>Im Feld „{0}“ stehen inzwischen Werte. {1}</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>It does not match any more</source>
        <translation>Es passt nicht mehr</translation>
    </message>
    <message>
        <source>It was cancelled, so nothing was changed.</source>
        <translation>Es wurde abgebrochen, also wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Near copies can be {0}, not {1!r}.</source>
        <translation>Fast gleiche Artikel können {0} sein, nicht {1!r}.</translation>
    </message>
    <message>
        <source>No backup was made in {0}: {1}</source>
        <translation>In {0} wurde keine Sicherung gemacht: {1}</translation>
    </message>
    <message>
        <source>No project can be made in {0}: {1}. Choose another folder.</source>
        <translation>In {0} kann kein Projekt angelegt werden: {1}. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>No rule was made: {0}.</source>
        <translation>Es wurde keine Regel gemacht: {0}.</translation>
    </message>
    <message>
        <source>One of these is needed: {0}</source>
        <translation>Eines von diesen wird gebraucht: {0}</translation>
    </message>
    <message>
        <source>Rule {0} was changed meanwhile. Nothing was changed.</source>
        <translation>Die Regel {0} wurde inzwischen geändert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Select some words first</source>
        <translation>Erst Wörter auswählen</translation>
    </message>
    <message>
        <source>So “{0}” was not redone.</source>
        <translation>Darum wurde „{0}“ nicht wiederholt.</translation>
    </message>
    <message>
        <source>So “{0}” was not undone.</source>
        <translation>Darum wurde „{0}“ nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The disk did not read or write {0}: the last change was not saved, everything saved before is kept. Look whether the disk is connected and sound, then do it again.</source>
        <translation>Die Platte hat {0} nicht gelesen oder geschrieben: die letzte Änderung wurde nicht gespeichert, alles davor ist erhalten. Nachsehen, ob die Platte angeschlossen und in Ordnung ist, dann noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full, so {0} was not written; nothing else was changed.</source>
        <translation>Die Platte ist voll, also wurde {0} nicht geschrieben; sonst wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The disk is full: the change was not saved, everything saved before is kept. Free some space and do it again.</source>
        <translation>Die Platte ist voll: die Änderung wurde nicht gespeichert, alles davor ist erhalten. Platz schaffen, dann noch einmal.</translation>
    </message>
    <message>
        <source>The field of the body cannot be merged: its value is a choice of blocks.</source>
        <translation>Das Feld des Haupttextes kann nicht vereint werden: sein Wert ist eine Auswahl von Blöcken.</translation>
    </message>
    <message>
        <source>The field “{0}” was changed meanwhile. {1}</source>
        <translation>Das Feld „{0}“ wurde inzwischen geändert. {1}</translation>
    </message>
    <message>
        <source>The field “{0}” was {1} meanwhile. {2}</source>
        <translation>Das Feld „{0}“ wurde inzwischen {1}. {2}</translation>
    </message>
    <message>
        <source>The fields were changed meanwhile, so nothing was changed. Look at them again.</source>
        <translation>Die Felder wurden inzwischen geändert, also wurde nichts geändert. Noch einmal ansehen.</translation>
    </message>
    <message>
        <source>The fields were changed meanwhile. Look at them again.</source>
        <translation>Die Felder wurden inzwischen geändert. Noch einmal ansehen.</translation>
    </message>
    <message>
        <source>The fields would not go together any more: {0} {1}</source>
        <translation>Die Felder würden nicht mehr zusammenpassen: {0} {1}</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written to, so no copy was made; choose another folder.</source>
        <translation>In den Ordner {0} kann nicht geschrieben werden, also wurde keine Kopie gemacht; einen anderen wählen.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written to, so {1} was not written.</source>
        <translation>In den Ordner {0} kann nicht geschrieben werden, also wurde {1} nicht geschrieben.</translation>
    </message>
    <message>
        <source>The folder {0} does not exist, so {1} cannot be written there.</source>
        <translation>Den Ordner {0} gibt es nicht, also kann {1} dort nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The format spacy needs spaCy: pip install &quot;copydesk[spacy]&quot;</source>
        <translation>Das Format spacy braucht spaCy: pip install &quot;copydesk[spacy]&quot;</translation>
    </message>
    <message>
        <source>The format {0} carries whole articles; fields cannot be chosen for it.</source>
        <translation>Das Format {0} trägt ganze Artikel; Felder können dafür nicht gewählt werden.</translation>
    </message>
    <message>
        <source>The format {0} has no option {1!r}; {2}.</source>
        <translation>Das Format {0} hat keine Option {1!r}; {2}.</translation>
    </message>
    <message>
        <source>The key “{0}” is given up in this change; use it again in a change after it.</source>
        <translation>Der Schlüssel „{0}“ wird in dieser Änderung aufgegeben; in einer späteren ist er wieder frei.</translation>
    </message>
    <message>
        <source>The name {0}… is too long for a project.</source>
        <translation>Der Name {0}… ist zu lang für ein Projekt.</translation>
    </message>
    <message>
        <source>The name {0}… is too long for this disk.</source>
        <translation>Der Name {0}… ist zu lang für diese Platte.</translation>
    </message>
    <message>
        <source>The number has more than {0} digits</source>
        <translation>Die Zahl hat mehr als {0} Ziffern</translation>
    </message>
    <message>
        <source>The option {0} of {1} is one of {2}, not {3!r}.</source>
        <translation>Die Option {0} von {1} ist eines von {2}, nicht {3!r}.</translation>
    </message>
    <message>
        <source>The page holds no text: only scripts and styles.</source>
        <translation>Die Seite enthält keinen Text: nur Skripte und Stile.</translation>
    </message>
    <message>
        <source>The page holds no visible text.</source>
        <translation>Die Seite enthält keinen sichtbaren Text.</translation>
    </message>
    <message>
        <source>The page is empty.</source>
        <translation>Die Seite ist leer.</translation>
    </message>
    <message>
        <source>The path of a project cannot hold a NUL character.</source>
        <translation>Der Pfad eines Projekts darf kein NUL-Zeichen enthalten.</translation>
    </message>
    <message>
        <source>The pattern takes too long; make it simpler.</source>
        <translation>Das Muster dauert zu lange; ein einfacheres nehmen.</translation>
    </message>
    <message>
        <source>The project cannot be brought to this version: {0} rows point at nothing.</source>
        <translation>Das Projekt kann nicht auf diese Version gebracht werden: {0} Zeilen verweisen auf nichts.</translation>
    </message>
    <message>
        <source>The project is closed.</source>
        <translation>Das Projekt ist geschlossen.</translation>
    </message>
    <message>
        <source>The project was opened read-only, so nothing was changed.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet, also wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The project&apos;s rules are damaged: {0}</source>
        <translation>Die Regeln des Projekts sind beschädigt: {0}</translation>
    </message>
    <message>
        <source>The replacement cannot be used: {0}.</source>
        <translation>Die Ersetzung kann nicht verwendet werden: {0}.</translation>
    </message>
    <message>
        <source>The threshold is a number from 0 to 1, not {0}; nothing was changed.</source>
        <translation>Die Schwelle ist eine Zahl von 0 bis 1, nicht {0}; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is a rule that says the same already, so nothing was changed.</source>
        <translation>Es gibt schon eine Regel, die dasselbe sagt, also wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is another field “{0}” by now. {1}</source>
        <translation>Inzwischen gibt es ein anderes Feld „{0}“. {1}</translation>
    </message>
    <message>
        <source>There is no Dask scheduler at {0}: {1}.</source>
        <translation>Bei {0} gibt es keinen Dask-Scheduler: {1}.</translation>
    </message>
    <message>
        <source>There is no article number {0} in this project.</source>
        <translation>In diesem Projekt gibt es keinen Artikel mit der Nummer {0}.</translation>
    </message>
    <message>
        <source>There is no edit of {0!r}, so nothing was changed.</source>
        <translation>Es gibt keine Änderung von {0!r}, also wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no extractor {0!r}; there are {1}.</source>
        <translation>Es gibt keinen Extraktor {0!r}; es gibt {1}.</translation>
    </message>
    <message>
        <source>There is no field {0!r} in this project; there are {1}.</source>
        <translation>In diesem Projekt gibt es kein Feld {0!r}; es gibt {1}.</translation>
    </message>
    <message>
        <source>There is no file {0}, and no template of that name; there are {1}.</source>
        <translation>Es gibt keine Datei {0} und keine Vorlage dieses Namens; es gibt {1}.</translation>
    </message>
    <message>
        <source>There is no folder {0}, so no copy was made.</source>
        <translation>Den Ordner {0} gibt es nicht, also wurde keine Kopie gemacht.</translation>
    </message>
    <message>
        <source>There is no folder {0}, so no project was made.</source>
        <translation>Den Ordner {0} gibt es nicht, also wurde kein Projekt angelegt.</translation>
    </message>
    <message>
        <source>There is no format {0!r} to read; there are {1}.</source>
        <translation>Ein Format {0!r} zum Lesen gibt es nicht; es gibt {1}.</translation>
    </message>
    <message>
        <source>There is no format {0!r} to write; there are {1}.</source>
        <translation>Ein Format {0!r} zum Schreiben gibt es nicht; es gibt {1}.</translation>
    </message>
    <message>
        <source>There is no mark “{0}”; there are {1}.</source>
        <translation>Es gibt keine Marke „{0}“; es gibt {1}.</translation>
    </message>
    <message>
        <source>There is no order “{0}”; there are {1}.</source>
        <translation>Es gibt keine Reihenfolge „{0}“; es gibt {1}.</translation>
    </message>
    <message>
        <source>There is no project {0}.</source>
        <translation>Das Projekt {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>No copy can be kept in {0}: {1}. Nothing was changed. {2}</source>
        <translation>In {0} kann keine Kopie liegen: {1}. Nichts wurde geändert. {2}</translation>
    </message>
    <message>
        <source>An extractor&apos;s name has up to 40 letters, digits, points, - and _; nothing was changed.</source>
        <translation>Der Name eines Extraktors hat bis zu 40 Buchstaben, Ziffern, Punkte, - und _; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another file stands in the place of {0} now, as where a program synchronises or restores folders. The change was not saved and waits; save a copy of the project, then look at both.</source>
        <translation>An der Stelle von {0} liegt jetzt eine andere Datei, etwa weil ein Programm Ordner synchronisiert oder wiederherstellt. Die Änderung wurde nicht gespeichert und wartet; eine Kopie des Projekts speichern, dann beide ansehen.</translation>
    </message>
    <message>
        <source>It can also be done without a copy: undo takes it back as well.</source>
        <translation>Es geht auch ohne Kopie: Auch Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>It was given up: no new project was made.</source>
        <translation>Es wurde abgebrochen: Kein neues Projekt entstand.</translation>
    </message>
    <message>
        <source>Line {0} is longer than {1} characters.</source>
        <translation>Zeile {0} ist länger als {1} Zeichen.</translation>
    </message>
    <message>
        <source>Line {0} is no pattern; write “field: regular expression”.</source>
        <translation>Zeile {0} ist kein Muster; zu schreiben ist „Feld: regulärer Ausdruck“.</translation>
    </message>
    <message>
        <source>Line {0}: a score is a number from 0 to 1.</source>
        <translation>Zeile {0}: Eine Sicherheit ist eine Zahl von 0 bis 1.</translation>
    </message>
    <message>
        <source>No copy was made in {0}: {1}</source>
        <translation>In {0} entstand keine Kopie: {1}</translation>
    </message>
    <message>
        <source>Nothing of a project can be read in {0}.</source>
        <translation>In {0} ist nichts von einem Projekt zu lesen.</translation>
    </message>
    <message>
        <source>Nothing was salvaged: {0}</source>
        <translation>Nichts wurde gerettet: {0}</translation>
    </message>
    <message>
        <source>Pattern {0}: there is no field “{1}”.</source>
        <translation>Muster {0}: Es gibt kein Feld „{1}“.</translation>
    </message>
    <message>
        <source>Pattern {0}: {1}</source>
        <translation>Muster {0}: {1}</translation>
    </message>
    <message>
        <source>The backup cannot be restored, and nothing was changed: {0}</source>
        <translation>Die Sicherung kann nicht wiederhergestellt werden, und nichts wurde geändert: {0}</translation>
    </message>
    <message>
        <source>The backup is damaged, and nothing was changed: {0}</source>
        <translation>Die Sicherung ist beschädigt, und nichts wurde geändert: {0}</translation>
    </message>
    <message>
        <source>The backup was not restored: {0}</source>
        <translation>Die Sicherung wurde nicht wiederhergestellt: {0}</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Der Haupttext</translation>
    </message>
    <message>
        <source>The command cannot be read ({0}); nothing was changed.</source>
        <translation>Der Befehl ist nicht lesbar ({0}); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The command is longer than {0} characters; put it into a script.</source>
        <translation>Der Befehl ist länger als {0} Zeichen; er gehört in ein Skript.</translation>
    </message>
    <message>
        <source>The copy was given up.</source>
        <translation>Die Kopie wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The extractor {0!r} cannot run: {1}.</source>
        <translation>Der Extraktor {0!r} kann nicht laufen: {1}.</translation>
    </message>
    <message>
        <source>The flag</source>
        <translation>Die Markierung</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Die Notiz</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>Die Prüfung</translation>
    </message>
    <message>
        <source>The status</source>
        <translation>Der Status</translation>
    </message>
    <message>
        <source>The time limit is a number of seconds up to {0}; nothing was changed.</source>
        <translation>Die Zeitgrenze ist eine Zahl von Sekunden bis {0}; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There can be up to {0} patterns.</source>
        <translation>Es kann bis zu {0} Muster geben.</translation>
    </message>
    <message>
        <source>There is no folder {0}, so nothing was salvaged.</source>
        <translation>Den Ordner {0} gibt es nicht, darum wurde nichts gerettet.</translation>
    </message>
    <message>
        <source>There is no format {0!r}; there are {1}.</source>
        <translation>Das Format {0!r} gibt es nicht; es gibt {1}.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the project in {0} ({1:,.0f} MB are needed), so nothing was changed. Make room and do it again. {2}</source>
        <translation>In {0} ist kein Platz für eine Kopie des Projekts ({1:,.0f} MB werden gebraucht), darum wurde nichts geändert. Platz schaffen, dann noch einmal. {2}</translation>
    </message>
    <message>
        <source>There is no selection {0!r}; there are {1}.</source>
        <translation>Es gibt keine Auswahl {0!r}; es gibt {1}.</translation>
    </message>
    <message>
        <source>There is no view “{0}”; there are {1}.</source>
        <translation>Es gibt keine Ansicht „{0}“; es gibt {1}.</translation>
    </message>
    <message>
        <source>There is nothing to split any more</source>
        <translation>Es gibt nichts mehr zu teilen</translation>
    </message>
    <message>
        <source>These are more words than one .spacy file can hold; write them as several with --split.</source>
        <translation>Das sind mehr Wörter, als eine .spacy-Datei fasst; mit --split auf mehrere verteilen.</translation>
    </message>
    <message>
        <source>This is no date but {0}: {1}</source>
        <translation>Das ist kein Datum, sondern {0}: {1}</translation>
    </message>
    <message>
        <source>This is no number but {0}: {1}</source>
        <translation>Das ist keine Zahl, sondern {0}: {1}</translation>
    </message>
    <message>
        <source>This is no regular expression: {0}.</source>
        <translation>Das ist kein regulärer Ausdruck: {0}.</translation>
    </message>
    <message>
        <source>This is too big to be stored (about 1 GB is the most): it was not saved, everything saved before is kept.</source>
        <translation>Das ist zu groß zum Speichern (höchstens etwa 1 GB): es wurde nicht gespeichert, alles davor ist erhalten.</translation>
    </message>
    <message>
        <source>This project has no field “{0}”, so no rule was made.</source>
        <translation>Dieses Projekt hat kein Feld „{0}“, also wurde keine Regel gemacht.</translation>
    </message>
    <message>
        <source>This project has no field “{0}”, so nothing was changed.</source>
        <translation>Dieses Projekt hat kein Feld „{0}“, also wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This version opens project files only; PostgreSQL projects need a later one.</source>
        <translation>Diese Version öffnet nur Projektdateien; PostgreSQL-Projekte brauchen eine spätere.</translation>
    </message>
    <message>
        <source>To write {0} an optional package is needed: pip install &quot;copydesk[{1}]&quot;</source>
        <translation>Um {0} zu schreiben, wird ein zusätzliches Paket gebraucht: pip install &quot;copydesk[{1}]&quot;</translation>
    </message>
    <message>
        <source>Two extractors cannot be called “{0}”; nothing was changed.</source>
        <translation>Zwei Extraktoren können nicht „{0}“ heißen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Two filters cannot be called “{0}”; nothing was changed.</source>
        <translation>Zwei Filter können nicht „{0}“ heißen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Values{0} were changed after the fields were. {1}</source>
        <translation>Werte{0} wurden nach den Feldern geändert. {1}</translation>
    </message>
    <message>
        <source>What is suggested for {0}{1} was changed meanwhile. {2}</source>
        <translation>Was für {0}{1} vorgeschlagen ist, wurde inzwischen geändert. {2}</translation>
    </message>
    <message>
        <source>Without splits there is nothing to split by; give shares as in train=.8,dev=.1,test=.1.</source>
        <translation>Ohne Teile gibt es nichts, wonach zu teilen wäre; Anteile angeben wie train=.8,dev=.1,test=.1.</translation>
    </message>
    <message>
        <source>Write the command that is to be run; nothing was changed.</source>
        <translation>Der Befehl, der laufen soll, ist einzutragen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Write what to look for.</source>
        <translation>Angeben, was gesucht werden soll.</translation>
    </message>
    <message>
        <source>a field cannot be called {0!r}: a record uses that key for something else.</source>
        <translation>ein Feld kann nicht {0!r} heißen: ein Datensatz verwendet diesen Schlüssel für etwas anderes.</translation>
    </message>
    <message>
        <source>a line needs at least {0} letters or digits</source>
        <translation>eine Zeile braucht mindestens {0} Buchstaben oder Ziffern</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a query takes up to {0:,} characters</source>
        <translation>eine Abfrage fasst bis zu {0:,} Zeichen</translation>
    </message>
    <message>
        <source>a range a..b follows a colon</source>
        <translation>ein Bereich a..b folgt auf einen Doppelpunkt</translation>
    </message>
    <message>
        <source>a suggestion is {0}, not an object</source>
        <translation>ein Vorschlag ist {0}, kein Objekt</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a value is missing after “{0}{1}”</source>
        <translation>nach „{0}{1}“ fehlt ein Wert</translation>
    </message>
    <message>
        <source>an annotator needs a name</source>
        <translation>der Name des Prüfenden fehlt</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>another choice of blocks</source>
        <translation>eine andere Auswahl von Blöcken</translation>
    </message>
    <message>
        <source>both values are the same</source>
        <translation>beide Werte sind gleich</translation>
    </message>
    <message>
        <source>breaks off before its directory: the file is cut, and what stands whole in it was read</source>
        <translation>bricht vor dem Verzeichnis ab: die Datei ist abgeschnitten, und was ganz darin steht, wurde gelesen</translation>
    </message>
    <message>
        <source>breaks off without its end: the file is damaged or cut, and what stands whole in it was read</source>
        <translation>bricht ohne Ende ab: die Datei ist beschädigt oder abgeschnitten, und was ganz darin steht, wurde gelesen</translation>
    </message>
    <message>
        <source>breaks off: the file is cut</source>
        <translation>bricht ab: die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>cells that end after 32,767 characters</source>
        <translation>Zellen, die nach 32.767 Zeichen enden</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>characters that a workbook cannot hold</source>
        <translation>Zeichen, die eine Arbeitsmappe nicht aufnehmen kann</translation>
    </message>
    <message>
        <source>control characters that XML cannot hold, written as U+FFFD</source>
        <translation>Steuerzeichen, die XML nicht aufnehmen kann, als U+FFFD geschrieben</translation>
    </message>
    <message>
        <source>decided to be empty</source>
        <translation>als leer entschieden</translation>
    </message>
    <message>
        <source>declares entities of its own, which are not read from outside</source>
        <translation>erklärt eigene Entitäten, die von außen nicht gelesen werden</translation>
    </message>
    <message>
        <source>declares entities of its own, which are not read from outside: nothing of it was read</source>
        <translation>legt eigene Entitäten fest, die nicht von außen gelesen werden: nichts davon wurde gelesen</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>did you mean {0}?</source>
        <translation>{0} gemeint?</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>field {0!r} has `choices`, but its type is {1}, not choice.</source>
        <translation>Feld {0!r} hat `choices`, ist aber vom Typ {1} und nicht choice.</translation>
    </message>
    <message>
        <source>field {0!r} holds the blocks of the body and cannot be `many`.</source>
        <translation>Feld {0!r} enthält die Blöcke des Haupttextes und kann nicht `many` sein.</translation>
    </message>
    <message>
        <source>field {0!r} is a choice and needs `choices`.</source>
        <translation>Feld {0!r} ist eine Auswahl und braucht `choices`.</translation>
    </message>
    <message>
        <source>field {0!r}: `help` is text of up to {1:,} characters that can be seen.</source>
        <translation>Feld {0!r}: `help` ist sichtbarer Text von bis zu {1:,} Zeichen.</translation>
    </message>
    <message>
        <source>field {0!r}: `{1}` has {2:,} entries; up to {3:,} are taken.</source>
        <translation>Feld {0!r}: `{1}` hat {2:,} Einträge; bis zu {3:,} werden genommen.</translation>
    </message>
    <message>
        <source>field {0!r}: `{1}` is one line of up to {2} characters that can be seen.</source>
        <translation>Feld {0!r}: `{1}` ist eine sichtbare Zeile von bis zu {2} Zeichen.</translation>
    </message>
    <message>
        <source>field {0!r}: a command of the window holds the hot key {1!r}.</source>
        <translation>Feld {0!r}: ein Befehl des Fensters hat die Taste {1!r}.</translation>
    </message>
    <message>
        <source>field {0!r}: the hot key {1!r} is not one letter or digit.</source>
        <translation>Feld {0!r}: die Taste {1!r} ist nicht ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <source>fields {0!r} and {1!r} both answer to the name {2!r}.</source>
        <translation>die Felder {0!r} und {1!r} hören beide auf den Namen {2!r}.</translation>
    </message>
    <message>
        <source>fields {0!r} and {1!r} both have the hot key {2!r}.</source>
        <translation>die Felder {0!r} und {1!r} haben beide die Taste {2!r}.</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>flagged: takes yes or no</source>
        <translation>flagged: nimmt yes oder no</translation>
    </message>
    <message>
        <source>further values of single fields</source>
        <translation>weitere Werte von Feldern mit einem Wert</translation>
    </message>
    <message>
        <source>has a header of more than 1 MB, so it was not read on</source>
        <translation>hat einen Kopf von mehr als 1 MB, also wurde nicht weitergelesen</translation>
    </message>
    <message>
        <source>has a part {0!r} that cannot be read: {1}</source>
        <translation>hat einen Teil {0!r}, der nicht gelesen werden kann: {1}</translation>
    </message>
    <message>
        <source>has a part {0!r} that unpacks to far too much, as only a zip bomb does</source>
        <translation>hat einen Teil {0!r}, der entpackt viel zu groß wird, wie es nur eine Zip-Bombe tut</translation>
    </message>
    <message>
        <source>has headers of more than 1 MB</source>
        <translation>hat Kopfzeilen von mehr als 1 MB</translation>
    </message>
    <message>
        <source>has no part {0!r}</source>
        <translation>hat keinen Teil {0!r}</translation>
    </message>
    <message>
        <source>holds a page of more than {0} MB</source>
        <translation>enthält eine Seite von mehr als {0} MB</translation>
    </message>
    <message>
        <source>holds more than {0:,} files: unpack it and import the folder</source>
        <translation>enthält mehr als {0:,} Dateien: entpacken und den Ordner importieren</translation>
    </message>
    <message>
        <source>holds more than {0} feature structures</source>
        <translation>enthält mehr als {0} Merkmalsstrukturen</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>is a DOCX without a body</source>
        <translation>ist ein DOCX ohne Inhalt</translation>
    </message>
    <message>
        <source>is a DOCX without any words in it</source>
        <translation>ist ein DOCX ohne Wörter</translation>
    </message>
    <message>
        <source>is a PDF of more than {0} million characters, which is no article</source>
        <translation>ist ein PDF von mehr als {0} Millionen Zeichen, also kein Artikel</translation>
    </message>
    <message>
        <source>is a PDF of more than {0} pages, which is no article</source>
        <translation>ist ein PDF von mehr als {0} Seiten, also kein Artikel</translation>
    </message>
    <message>
        <source>is a PDF without a text layer (a scan): have its text recognised and import that</source>
        <translation>ist ein PDF ohne Text (ein Scan): den Text erkennen lassen und diesen importieren</translation>
    </message>
    <message>
        <source>is a binary file, not text</source>
        <translation>ist eine Binärdatei, kein Text</translation>
    </message>
    <message>
        <source>is a damaged PDF ({0})</source>
        <translation>ist ein beschädigtes PDF ({0})</translation>
    </message>
    <message>
        <source>is a damaged PDF: none of its pages could be read</source>
        <translation>ist ein beschädigtes PDF: keine seiner Seiten konnte gelesen werden</translation>
    </message>
    <message>
        <source>is a damaged or encrypted workbook: {0}</source>
        <translation>ist eine beschädigte oder verschlüsselte Arbeitsmappe: {0}</translation>
    </message>
    <message>
        <source>is an EPUB that does not say where its contents are</source>
        <translation>ist ein EPUB, das nicht sagt, wo sein Inhalt steht</translation>
    </message>
    <message>
        <source>is an EPUB with copy protection, which cannot be read</source>
        <translation>ist ein EPUB mit Kopierschutz, der nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>is an encrypted PDF: save it without its password and import that</source>
        <translation>ist ein verschlüsseltes PDF: ohne Passwort speichern und das importieren</translation>
    </message>
    <message>
        <source>is damaged or cut: its list of parts is missing</source>
        <translation>ist beschädigt oder abgeschnitten: die Liste der Teile fehlt</translation>
    </message>
    <message>
        <source>is damaged or cut; what stands whole before that was read</source>
        <translation>ist beschädigt oder abgeschnitten; was davor ganz steht, wurde gelesen</translation>
    </message>
    <message>
        <source>is damaged: it cannot be unpacked</source>
        <translation>ist beschädigt: es kann nicht entpackt werden</translation>
    </message>
    <message>
        <source>is damaged: it does not stand where the archive says</source>
        <translation>ist beschädigt: es steht nicht dort, wo das Archiv es sagt</translation>
    </message>
    <message>
        <source>is damaged: its checksum does not hold</source>
        <translation>ist beschädigt: die Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>is damaged: {0}</source>
        <translation>ist beschädigt: {0}</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is larger than {0} MB, which is no article</source>
        <translation>ist größer als {0} MB, also kein Artikel</translation>
    </message>
    <message>
        <source>is nested deeper than a CAS is</source>
        <translation>ist tiefer verschachtelt, als ein CAS es ist</translation>
    </message>
    <message>
        <source>is nested deeper than {0} levels</source>
        <translation>ist tiefer als {0} Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>is no NITF document</source>
        <translation>ist kein NITF-Dokument</translation>
    </message>
    <message>
        <source>is not XML: {0}</source>
        <translation>ist kein XML: {0}</translation>
    </message>
    <message>
        <source>is not a sound {0} file: {1}</source>
        <translation>ist keine gültige {0}-Datei: {1}</translation>
    </message>
    <message>
        <source>is not well-formed XML: {0}</source>
        <translation>ist kein wohlgeformtes XML: {0}</translation>
    </message>
    <message>
        <source>is packed with brotli: install the package `brotli` to read it</source>
        <translation>ist mit brotli gepackt: das Paket `brotli` installieren, um es zu lesen</translation>
    </message>
    <message>
        <source>is packed with zstandard, which is not read</source>
        <translation>ist mit zstandard gepackt, das nicht gelesen wird</translation>
    </message>
    <message>
        <source>is {0}</source>
        <translation>ist {0}</translation>
    </message>
    <message>
        <source>is {0}, not an article; name its format with --format to read it anyhow</source>
        <translation>ist {0}, kein Artikel; das Format mit --format nennen, um es trotzdem zu lesen</translation>
    </message>
    <message>
        <source>it answered for another article: {0}</source>
        <translation>er hat für einen anderen Artikel geantwortet: {0}</translation>
    </message>
    <message>
        <source>it does not say what to write instead</source>
        <translation>sie sagt nicht, was stattdessen zu schreiben ist</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>es hat keinen Text</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>es hat keine</translation>
    </message>
    <message>
        <source>it has {0}</source>
        <translation>es hat {0}</translation>
    </message>
    <message>
        <source>it is a spaCy file, which needs spaCy: pip install &quot;copydesk[spacy]&quot;</source>
        <translation>es ist eine spaCy-Datei, die spaCy braucht: pip install &quot;copydesk[spacy]&quot;</translation>
    </message>
    <message>
        <source>it is no rule</source>
        <translation>es ist keine Regel</translation>
    </message>
    <message>
        <source>it names no field</source>
        <translation>sie nennt kein Feld</translation>
    </message>
    <message>
        <source>it names no value</source>
        <translation>sie nennt keinen Wert</translation>
    </message>
    <message>
        <source>its answer is no JSON: {0}</source>
        <translation>seine Antwort ist kein JSON: {0}</translation>
    </message>
    <message>
        <source>its fields and settings cannot be read: {0}</source>
        <translation>seine Felder und Einstellungen können nicht gelesen werden: {0}</translation>
    </message>
    <message>
        <source>its text is empty</source>
        <translation>sein Text ist leer</translation>
    </message>
    <message>
        <source>its text or its suggestions are missing</source>
        <translation>sein Text oder seine Vorschläge fehlen</translation>
    </message>
    <message>
        <source>its {0} has more than {1} characters</source>
        <translation>{0} hat mehr als {1} Zeichen</translation>
    </message>
    <message>
        <source>its {0} is neither true nor false</source>
        <translation>{0} ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>its {0} is neither words nor a number</source>
        <translation>{0} ist weder Wörter noch eine Zahl</translation>
    </message>
    <message>
        <source>its {0} is not a string</source>
        <translation>{0} ist keine Zeichenkette</translation>
    </message>
    <message>
        <source>line ends of two characters, which brat on Python 3 counts as one (line-ends=padded avoids it)</source>
        <translation>Zeilenenden aus zwei Zeichen, die brat mit Python 3 als eines zählt (line-ends=padded vermeidet es)</translation>
    </message>
    <message>
        <source>merged into {0}</source>
        <translation>mit {0} zusammengeführt</translation>
    </message>
    <message>
        <source>metadata too long for front matter</source>
        <translation>Metadaten, die für einen Dateikopf zu lang sind</translation>
    </message>
    <message>
        <source>needs an optional package to be read: pip install &quot;copydesk[{0}]&quot;</source>
        <translation>braucht zum Lesen ein weiteres Paket: pip install &quot;copydesk[{0}]&quot;</translation>
    </message>
    <message>
        <source>nested deeper than {0} levels</source>
        <translation>tiefer als {0} Ebenen geschachtelt</translation>
    </message>
    <message>
        <source>no field can be called {0!r}</source>
        <translation>kein Feld kann {0!r} heißen</translation>
    </message>
    <message>
        <source>none was saved yet</source>
        <translation>noch wurde keiner gespeichert</translation>
    </message>
    <message>
        <source>not flagged</source>
        <translation>nicht markiert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>numbers that are rounded to 53 bits</source>
        <translation>auf 53 Bit gerundete Zahlen</translation>
    </message>
    <message>
        <source>only one field can have the type blocks.</source>
        <translation>nur ein Feld kann den Typ blocks haben.</translation>
    </message>
    <message>
        <source>reviews: two reviews of the same annotator</source>
        <translation>reviews: zwei Prüfungen unter demselben Namen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>skipped articles</source>
        <translation>übersprungene Artikel</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>something to look for is missing after {0}</source>
        <translation>nach {0} fehlt, was gesucht wird</translation>
    </message>
    <message>
        <source>something to look for is missing before {0}</source>
        <translation>vor {0} fehlt, was gesucht wird</translation>
    </message>
    <message>
        <source>spans of fields that are no names, left out as was chosen</source>
        <translation>Stellen von Feldern ohne Namen, wie gewählt ausgelassen</translation>
    </message>
    <message>
        <source>spans of white space alone, left out</source>
        <translation>Stellen nur aus Leerraum, ausgelassen</translation>
    </message>
    <message>
        <source>spans that cut tokens, left out</source>
        <translation>Stellen, die Token zerschneiden, ausgelassen</translation>
    </message>
    <message>
        <source>spans that cut tokens, shrunk to whole ones</source>
        <translation>Stellen, die Token zerschneiden, auf ganze Token verkleinert</translation>
    </message>
    <message>
        <source>spans that cut tokens, widened to whole ones</source>
        <translation>Stellen, die Token zerschneiden, auf ganze Token erweitert</translation>
    </message>
    <message>
        <source>spans that overlap a longer one, which ner_manual cannot hold (spans_manual can)</source>
        <translation>Stellen, die eine längere überlappen, was ner_manual nicht aufnehmen kann (spans_manual kann es)</translation>
    </message>
    <message>
        <source>spans that overlap others, left out: there is one label a token</source>
        <translation>Stellen, die andere überlappen, ausgelassen: je Token gibt es eine Marke</translation>
    </message>
    <message>
        <source>spans with white space at their ends, left without it</source>
        <translation>Stellen mit Leerraum am Rand, ohne ihn geschrieben</translation>
    </message>
    <message>
        <source>status: takes {0}</source>
        <translation>status: nimmt {0}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the closing parenthesis</source>
        <translation>der schließenden Klammer</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>dem Ende</translation>
    </message>
    <message>
        <source>the journal does not lead to the review of article number {0}</source>
        <translation>das Journal führt nicht zur Prüfung des Artikels mit der Nummer {0}</translation>
    </message>
    <message>
        <source>the journal holds suggestions that cannot be read</source>
        <translation>das Journal enthält Vorschläge, die nicht gelesen werden können</translation>
    </message>
    <message>
        <source>the journal leads to reviews that are not there</source>
        <translation>das Journal führt zu Prüfungen, die es nicht gibt</translation>
    </message>
    <message>
        <source>the minus</source>
        <translation>dem Minus</translation>
    </message>
    <message>
        <source>the opening parenthesis</source>
        <translation>der öffnenden Klammer</translation>
    </message>
    <message>
        <source>the saved filter “{0}” cannot be used: {1}</source>
        <translation>der gespeicherte Filter „{0}“ kann nicht verwendet werden: {1}</translation>
    </message>
    <message>
        <source>the saved filter “{0}” names itself</source>
        <translation>der gespeicherte Filter „{0}“ nennt sich selbst</translation>
    </message>
    <message>
        <source>the saved filter “{0}” was not looked up</source>
        <translation>der gespeicherte Filter „{0}“ wurde nicht nachgesehen</translation>
    </message>
    <message>
        <source>the {0} has no function “extract”</source>
        <translation>{0} hat keine Funktion „extract“</translation>
    </message>
    <message>
        <source>there are no rules of kind {0!r}</source>
        <translation>Regeln der Art {0!r} gibt es nicht</translation>
    </message>
    <message>
        <source>there are two fields with the key {0!r}.</source>
        <translation>es gibt zwei Felder mit dem Schlüssel {0!r}.</translation>
    </message>
    <message>
        <source>there are {0}</source>
        <translation>es gibt {0}</translation>
    </message>
    <message>
        <source>there is no field {0}</source>
        <translation>es gibt kein Feld {0}</translation>
    </message>
    <message>
        <source>there is no field “{0}”; {1}</source>
        <translation>es gibt kein Feld „{0}“; {1}</translation>
    </message>
    <message>
        <source>there is no saved filter “{0}” ({1}); a word is &quot;@…&quot;</source>
        <translation>es gibt keinen gespeicherten Filter „{0}“ ({1}); ein Wort ist &quot;@…&quot;</translation>
    </message>
    <message>
        <source>this is no regular expression: {0}.</source>
        <translation>das ist kein regulärer Ausdruck: {0}.</translation>
    </message>
    <message>
        <source>this is not JSON: {0}</source>
        <translation>das ist kein JSON: {0}</translation>
    </message>
    <message>
        <source>this parenthesis closes nothing</source>
        <translation>diese Klammer schließt nichts</translation>
    </message>
    <message>
        <source>this parenthesis is not closed</source>
        <translation>diese Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>this quotation mark is not closed</source>
        <translation>dieses Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>unpacks to far too much, as only a zip bomb does</source>
        <translation>entpackt sich zu viel zu viel, wie es nur eine Zip-Bombe tut</translation>
    </message>
    <message>
        <source>unpacks to more than {0} GB</source>
        <translation>ist entpackt größer als {0} GB</translation>
    </message>
    <message>
        <source>unpacks to more than {0} GB: unpack it and import the folder</source>
        <translation>ist entpackt größer als {0} GB: entpacken und den Ordner importieren</translation>
    </message>
    <message>
        <source>values of fields that are not the project&apos;s</source>
        <translation>Werte von Feldern, die nicht zum Projekt gehören</translation>
    </message>
    <message>
        <source>values that are no number in a field of numbers</source>
        <translation>Werte, die keine Zahl sind, in einem Zahlenfeld</translation>
    </message>
    <message>
        <source>values that are none of the field&apos;s choices</source>
        <translation>Werte, die nicht zur Auswahl des Feldes gehören</translation>
    </message>
    <message>
        <source>write a tag such as en, uz-Latn or pt-BR, or a name such as English</source>
        <translation>ein Kürzel wie en, uz-Latn oder pt-BR oder einen Namen wie English schreiben</translation>
    </message>
    <message>
        <source>write it as 2024-10-22, 2024-10 or 2024</source>
        <translation>als 2024-10-22, 2024-10 oder 2024 schreiben</translation>
    </message>
    <message>
        <source>write it as 4400000000, 4.4 billion USD or 32 %</source>
        <translation>als 4400000000, 4.4 billion USD oder 32 % schreiben</translation>
    </message>
    <message>
        <source>{0!r} is no name for a file in {1}.</source>
        <translation>{0!r} ist kein Name für eine Datei in {1}.</translation>
    </message>
    <message>
        <source>{0} (at character {1})</source>
        <translation>{0} (bei Zeichen {1})</translation>
    </message>
    <message>
        <source>{0} cannot be opened for work: {1} is read-only. Open it for reading only, or a copy in a folder of your own.</source>
        <translation>{0} kann nicht zum Arbeiten geöffnet werden: {1} ist schreibgeschützt. Nur zum Lesen öffnen, oder eine Kopie in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: look whether it is still there and whether you may read it.</source>
        <translation>{0} kann nicht geöffnet werden: nachsehen, ob es noch da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written (the file, its folder or the disk is read-only): the change was not saved, everything saved before is kept. Open a copy in a folder of your own.</source>
        <translation>{0} kann nicht geschrieben werden (die Datei, ihr Ordner oder die Platte ist schreibgeschützt): die Änderung wurde nicht gespeichert, alles davor ist erhalten. Eine Kopie in einem eigenen Ordner öffnen.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>{0} consists of lines: make a rule for a line instead.</source>
        <translation>{0} besteht aus Zeilen: stattdessen eine Regel für eine Zeile machen.</translation>
    </message>
    <message>
        <source>{0} exists already and was left as it is; replace it with --replace.</source>
        <translation>{0} gibt es schon, und es blieb, wie es war; --replace ersetzt es.</translation>
    </message>
    <message>
        <source>{0} exists already; choose another name for the copy.</source>
        <translation>{0} gibt es schon; einen anderen Namen für die Kopie wählen.</translation>
    </message>
    <message>
        <source>{0} exists already; choose another name for what is salvaged.</source>
        <translation>{0} gibt es schon; einen anderen Namen für das Gerettete wählen.</translation>
    </message>
    <message>
        <source>{0} exists already; open it, or choose another name.</source>
        <translation>{0} gibt es schon; öffnen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{0} has the choice “{1}” already.</source>
        <translation>{0} hat die Wahlmöglichkeit „{1}“ schon.</translation>
    </message>
    <message>
        <source>{0} has the unknown colour {1!r}; there are {2}.</source>
        <translation>{0} hat die unbekannte Farbe {1!r}; es gibt {2}.</translation>
    </message>
    <message>
        <source>{0} has the unknown setting {1!r}; there are {2}.</source>
        <translation>{0} hat die unbekannte Einstellung {1!r}; es gibt {2}.</translation>
    </message>
    <message>
        <source>{0} has the unknown type {1!r}; there are {2}.</source>
        <translation>{0} hat den unbekannten Typ {1!r}; es gibt {2}.</translation>
    </message>
    <message>
        <source>{0} holds a foreign trigger or view ({1}), so it is not opened.</source>
        <translation>{0} enthält einen fremden Trigger oder eine fremde Sicht ({1}) und wird darum nicht geöffnet.</translation>
    </message>
    <message>
        <source>{0} holds blocks; look for words with text:</source>
        <translation>{0} enthält Blöcke; Wörter mit text: suchen</translation>
    </message>
    <message>
        <source>{0} hours go from 00 to 23</source>
        <translation>{0} Stunden gehen von 00 bis 23</translation>
    </message>
    <message>
        <source>{0} is a folder, not a Copydesk project.</source>
        <translation>{0} ist ein Ordner, kein Copydesk-Projekt.</translation>
    </message>
    <message>
        <source>{0} is a folder; give the project a file name.</source>
        <translation>{0} ist ein Ordner; dem Projekt einen Dateinamen geben.</translation>
    </message>
    <message>
        <source>{0} is a folder; name a file in it.</source>
        <translation>{0} ist ein Ordner; eine Datei darin nennen.</translation>
    </message>
    <message>
        <source>{0} is a project or another database, which is never replaced; choose another name.</source>
        <translation>{0} ist ein Projekt oder eine andere Datenbank und wird nie ersetzt; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{0} is another program&apos;s database, not a Copydesk project.</source>
        <translation>{0} ist die Datenbank eines anderen Programms, kein Copydesk-Projekt.</translation>
    </message>
    <message>
        <source>{0} is damaged, so nothing was changed in it. Go back to a backup, or salvage what can be read into a new project.</source>
        <translation>{0} ist beschädigt, darum wurde darin nichts geändert. Zu einer Sicherung zurückgehen, oder was sich lesen lässt, in ein neues Projekt retten.</translation>
    </message>
    <message>
        <source>{0} is damaged: it does not say which version it is of.</source>
        <translation>{0} ist beschädigt: es sagt nicht, von welcher Version es ist.</translation>
    </message>
    <message>
        <source>{0} is damaged: it has no {1}. Go back to a backup.</source>
        <translation>{0} ist beschädigt: {1} fehlt. Zu einer Sicherung zurückgehen.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}.</source>
        <translation>{0} ist beschädigt: {1}.</translation>
    </message>
    <message>
        <source>{0} is empty (0 bytes), so it is not a Copydesk project.</source>
        <translation>{0} ist leer (0 Bytes), also kein Copydesk-Projekt.</translation>
    </message>
    <message>
        <source>{0} is in use by another program that does not let go of it: the change was not saved, everything saved before is kept. Close the other program or wait, then do it again.</source>
        <translation>{0} wird von einem anderen Programm benutzt, das nicht loslässt: die Änderung wurde nicht gespeichert, alles davor ist erhalten. Das andere Programm schließen oder warten, dann noch einmal.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB</source>
        <translation>{0} ist größer als {1} MB</translation>
    </message>
    <message>
        <source>{0} is neither a number nor a date, so it has no order</source>
        <translation>{0} ist weder Zahl noch Datum und hat darum keine Reihenfolge</translation>
    </message>
    <message>
        <source>{0} is no folder, and this format writes one; choose another name.</source>
        <translation>{0} ist kein Ordner, und dieses Format schreibt einen; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{0} is not TOML: {1}.</source>
        <translation>{0} ist kein TOML: {1}.</translation>
    </message>
    <message>
        <source>{0} is not UTF-8 text.</source>
        <translation>{0} ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>{0} is not YAML: {1}.</source>
        <translation>{0} ist kein YAML: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a Copydesk project, or it is damaged.</source>
        <translation>{0} ist kein Copydesk-Projekt, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>{0} is not a Copydesk project.</source>
        <translation>{0} ist kein Copydesk-Projekt.</translation>
    </message>
    <message>
        <source>{0} is not a file, so it is not a Copydesk project.</source>
        <translation>{0} ist keine Datei, also kein Copydesk-Projekt.</translation>
    </message>
    <message>
        <source>{0} is not where it was opened: it was moved, renamed or removed, or its disk is gone. The change was not saved and waits; put the file back, or save a copy of the project.</source>
        <translation>{0} ist nicht mehr dort, wo es geöffnet wurde: Es wurde verschoben, umbenannt oder entfernt, oder der Datenträger ist weg. Die Änderung wurde nicht gespeichert und wartet; die Datei zurücklegen oder eine Kopie des Projekts speichern.</translation>
    </message>
    <message>
        <source>{0} is of an older version and could not be brought to this one: {1} It is as it was before.</source>
        <translation>{0} ist von einer älteren Version und konnte nicht auf diese gebracht werden: {1} Es ist, wie es war.</translation>
    </message>
    <message>
        <source>{0} is of an older version; open it once for work to bring it to this one.</source>
        <translation>{0} ist von einer älteren Version; einmal zum Arbeiten öffnen, um es auf diese zu bringen.</translation>
    </message>
    <message>
        <source>{0} is the project itself; choose a backup of it.</source>
        <translation>{0} ist das Projekt selbst; eine Sicherung davon wählen.</translation>
    </message>
    <message>
        <source>{0} is too large for a settings file.</source>
        <translation>{0} ist zu groß für eine Datei mit Einstellungen.</translation>
    </message>
    <message>
        <source>{0} is {1}, where a table with a `key` is needed.</source>
        <translation>{0} ist {1}, wo eine Tabelle mit einem `key` gebraucht wird.</translation>
    </message>
    <message>
        <source>{0} it has more than 4,000 characters</source>
        <translation>{0} es hat mehr als 4.000 Zeichen</translation>
    </message>
    <message>
        <source>{0} it has more than {1} digits</source>
        <translation>{0} es hat mehr als {1} Ziffern</translation>
    </message>
    <message>
        <source>{0} it holds {1} of them, and one is wanted</source>
        <translation>{0} es enthält {1} davon, und eine wird gebraucht</translation>
    </message>
    <message>
        <source>{0} it may hold no spaces, quotation marks or angle brackets</source>
        <translation>{0} Leerzeichen, Anführungszeichen und spitze Klammern sind nicht erlaubt</translation>
    </message>
    <message>
        <source>{0} it names no host such as example.org</source>
        <translation>{0} es nennt keinen Rechner wie example.org</translation>
    </message>
    <message>
        <source>{0} it starts with http:// or https://</source>
        <translation>{0} sie beginnt mit http:// oder https://</translation>
    </message>
    <message>
        <source>{0} its host or port is not written right</source>
        <translation>{0} der Rechner oder der Port ist nicht richtig geschrieben</translation>
    </message>
    <message>
        <source>{0} lies in a folder that {1} synchronises: a copy that is made in the middle of your work can be damaged, and two machines overwrite each other. Keep the project in another folder and put backups or exports here.</source>
        <translation>{0} liegt in einem Ordner, den {1} synchronisiert: Eine Kopie mitten in der Arbeit kann beschädigt sein, und zwei Rechner überschreiben einander. Das Projekt in einen anderen Ordner legen und hierher nur Sicherungen oder Exporte.</translation>
    </message>
    <message>
        <source>{0} lies on a network drive ({1}), where files may not be locked as they should: work by one person at a time, or keep the project on a disk of this machine and put backups here.</source>
        <translation>{0} liegt auf einem Netzlaufwerk ({1}), wo Dateien vielleicht nicht richtig gesperrt werden: Es soll immer nur eine Person arbeiten; sonst das Projekt auf eine Platte dieses Rechners legen und hierher die Sicherungen.</translation>
    </message>
    <message>
        <source>{0} may not be opened: you lack the permission.</source>
        <translation>{0} darf nicht geöffnet werden: das Recht dazu fehlt.</translation>
    </message>
    <message>
        <source>{0} minutes and seconds go from 00 to 59</source>
        <translation>{0} Minuten und Sekunden gehen von 00 bis 59</translation>
    </message>
    <message>
        <source>{0} months go from 01 to 12</source>
        <translation>{0} Monate gehen von 01 bis 12</translation>
    </message>
    <message>
        <source>{0} needs a `key`: one line of up to 100 characters, not {1!r}.</source>
        <translation>{0} braucht einen `key`: eine Zeile von bis zu 100 Zeichen, nicht {1!r}.</translation>
    </message>
    <message>
        <source>{0} of “{1}” was changed meanwhile: it is now {2}. {3}</source>
        <translation>{0} von „{1}“ wurde inzwischen geändert: jetzt {2}. {3}</translation>
    </message>
    <message>
        <source>{0} takes one value, so nothing was changed.</source>
        <translation>{0} nimmt einen Wert, also wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{0} was changed meanwhile: it is now {1}. {2}</source>
        <translation>{0} wurde inzwischen geändert: jetzt {1}. {2}</translation>
    </message>
    <message>
        <source>{0} was changed while it was copied, so no copy was kept; do it again.</source>
        <translation>{0} wurde beim Kopieren geändert, also blieb keine Kopie; noch einmal, bitte.</translation>
    </message>
    <message>
        <source>{0} was made by a newer version of Copydesk (its schema is {1}, this program knows {2}). Update Copydesk to open it.</source>
        <translation>{0} stammt von einer neueren Version von Copydesk (Schema {1}, dieses Programm kennt {2}). Copydesk auf den neuesten Stand bringen, um es zu öffnen.</translation>
    </message>
    <message>
        <source>{0} was made by another version of Copydesk (its schema is {1}, its last migration {2}). Update Copydesk to open it.</source>
        <translation>{0} stammt von einer anderen Version von Copydesk (Schema {1}, letzte Migration {2}). Copydesk auf den neuesten Stand bringen, um es zu öffnen.</translation>
    </message>
    <message>
        <source>{0} was not made by an export (there is no {1}{2} beside it), so it is not replaced; choose another name.</source>
        <translation>{0} stammt nicht von einem Export (daneben steht kein {1}{2}) und wird darum nicht ersetzt; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{0} would become larger than this system allows, so it was not written.</source>
        <translation>{0} würde größer, als dieses System erlaubt, also wurde es nicht geschrieben.</translation>
    </message>
    <message>
        <source>{0} years go from 0001 to 9999</source>
        <translation>{0} Jahre gehen von 0001 bis 9999</translation>
    </message>
    <message>
        <source>{0} zones are written as Z or +05:00</source>
        <translation>{0} Zonen schreibt man als Z oder +05:00</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0} {1} {2} has {3} days</source>
        <translation>{0} {1} {2} hat {3} Tage</translation>
    </message>
    <message>
        <source>{0}.annotator: an annotator needs a name</source>
        <translation>{0}.annotator: der Name des Prüfenden fehlt</translation>
    </message>
    <message>
        <source>{0}.score: {1} is not a number from 0 to 1</source>
        <translation>{0}.score: {1} ist keine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>{0}: `{1}` is {2}, where text is needed.</source>
        <translation>{0}: `{1}` ist {2}, wo Text gebraucht wird.</translation>
    </message>
    <message>
        <source>{0}: `{1}` is {2}, where true or false is needed.</source>
        <translation>{0}: `{1}` ist {2}, wo wahr oder falsch gebraucht wird.</translation>
    </message>
    <message>
        <source>{0}: `{1}` needs a list of texts.</source>
        <translation>{0}: `{1}` braucht eine Liste von Texten.</translation>
    </message>
    <message>
        <source>{0}: a choice of blocks cannot be proposed</source>
        <translation>{0}: Eine Auswahl von Blöcken kann nicht vorgeschlagen werden</translation>
    </message>
    <message>
        <source>{0}: a field needs a name</source>
        <translation>{0}: ein Feld braucht einen Namen</translation>
    </message>
    <message>
        <source>{0}: a mapping is a table of lines `their name: our field`.</source>
        <translation>{0}: eine Zuordnung ist eine Tabelle von Zeilen `ihr Name: unser Feld`.</translation>
    </message>
    <message>
        <source>{0}: a number must be finite</source>
        <translation>{0}: eine Zahl muss endlich sein</translation>
    </message>
    <message>
        <source>{0}: a number of more than 3,000 digits</source>
        <translation>{0}: eine Zahl mit mehr als 3.000 Ziffern</translation>
    </message>
    <message>
        <source>{0}: a value is no finite number</source>
        <translation>{0}: Ein Wert ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>{0}: a value is {1}</source>
        <translation>{0}: Ein Wert ist {1}</translation>
    </message>
    <message>
        <source>{0}: a value of {1} characters</source>
        <translation>{0}: ein Wert von {1} Zeichen</translation>
    </message>
    <message>
        <source>{0}: an object needs a value</source>
        <translation>{0}: ein Objekt braucht einen Wert</translation>
    </message>
    <message>
        <source>{0}: at most {1:,} characters, and this has {2:,}</source>
        <translation>{0}: höchstens {1:,} Zeichen, und dies hat {2:,}</translation>
    </message>
    <message>
        <source>{0}: field {1!r} is {2}, where a table of settings is needed.</source>
        <translation>{0}: Feld {1!r} ist {2}, wo eine Tabelle von Einstellungen gebraucht wird.</translation>
    </message>
    <message>
        <source>{0}: fields are written as {1}; give the file one of these endings.</source>
        <translation>{0}: Felder werden als {1} geschrieben; der Datei eine dieser Endungen geben.</translation>
    </message>
    <message>
        <source>{0}: it does not say what it takes back</source>
        <translation>{0}: es sagt nicht, was es zurücknimmt</translation>
    </message>
    <message>
        <source>{0}: it does not say when it was made</source>
        <translation>{0}: es sagt nicht, wann es gemacht wurde</translation>
    </message>
    <message>
        <source>{0}: it has {1:,} fields; a project takes up to {2}.</source>
        <translation>{0}: es hat {1:,} Felder; ein Projekt fasst bis zu {2}.</translation>
    </message>
    <message>
        <source>{0}: it is no change of fields</source>
        <translation>{0}: es ist keine Änderung von Feldern</translation>
    </message>
    <message>
        <source>{0}: it is no step of a journal</source>
        <translation>{0}: es ist kein Schritt eines Journals</translation>
    </message>
    <message>
        <source>{0}: it needs a list `fields` with at least one field, each with a `key`.</source>
        <translation>{0}: gebraucht wird eine Liste `fields` mit mindestens einem Feld, jedes mit einem `key`.</translation>
    </message>
    <message>
        <source>{0}: made by another version of the format ({1})</source>
        <translation>{0}: von einer anderen Version des Formats ({1})</translation>
    </message>
    <message>
        <source>{0}: nested deeper than {1} levels</source>
        <translation>{0}: tiefer als {1} Ebenen geschachtelt</translation>
    </message>
    <message>
        <source>{0}: some words are needed</source>
        <translation>{0}: Wörter werden gebraucht</translation>
    </message>
    <message>
        <source>{0}: some words are needed between the quotation marks</source>
        <translation>{0}: zwischen den Anführungszeichen werden Wörter gebraucht</translation>
    </message>
    <message>
        <source>{0}: takes {1}</source>
        <translation>{0}: nimmt {1}</translation>
    </message>
    <message>
        <source>{0}: the label {1!r} is mapped to {2!r}, but spans are values of fields, or stay in the metadata.</source>
        <translation>{0}: Die Marke {1!r} ist {2!r} zugeordnet, aber Spannen sind Werte von Feldern oder bleiben in den Metadaten.</translation>
    </message>
    <message>
        <source>{0}: the mapping is larger than a settings file may be; nothing was written.</source>
        <translation>{0}: Die Zuordnung ist größer, als eine Einstellungsdatei sein darf; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{0}: the suggestions are others than they were, so nothing was changed. Open it again.</source>
        <translation>{0}: die Vorschläge sind andere als vorher, also wurde nichts geändert. Noch einmal öffnen.</translation>
    </message>
    <message>
        <source>{0}: the text at {1}-{2} is {3}, not {4}</source>
        <translation>{0}: der Text bei {1}-{2} ist {3}, nicht {4}</translation>
    </message>
    <message>
        <source>{0}: there are no changes of {1!r}</source>
        <translation>{0}: Änderungen von {1!r} gibt es nicht</translation>
    </message>
    <message>
        <source>{0}: there are no steps of kind {1!r}</source>
        <translation>{0}: Schritte der Art {1!r} gibt es nicht</translation>
    </message>
    <message>
        <source>{0}: there is no article {1!r}</source>
        <translation>{0}: einen Artikel {1!r} gibt es nicht</translation>
    </message>
    <message>
        <source>{0}: what was accepted is not what was suggested, so nothing was changed.</source>
        <translation>{0}: angenommen wurde etwas anderes als vorgeschlagen, also wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{0}: {1!r} is mapped to {2!r}, which is no field; there are {3}.</source>
        <translation>{0}: {1!r} ist {2!r} zugeordnet, das kein Feld ist; es gibt {3}.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1} is given where words are needed</source>
        <translation>{0}: {1} steht, wo Wörter gebraucht werden</translation>
    </message>
    <message>
        <source>{0}: {1} is none of {2}</source>
        <translation>{0}: {1} ist keines von {2}</translation>
    </message>
    <message>
        <source>{0}: {1} is not a JSON value</source>
        <translation>{0}: {1} ist kein JSON-Wert</translation>
    </message>
    <message>
        <source>{0}: {1} is not a list</source>
        <translation>{0}: {1} ist keine Liste</translation>
    </message>
    <message>
        <source>{0}: {1} is not a string</source>
        <translation>{0}: {1} ist keine Zeichenkette</translation>
    </message>
    <message>
        <source>{0}: {1} is not a string, a number or null</source>
        <translation>{0}: {1} ist keine Zeichenkette, keine Zahl und nicht null</translation>
    </message>
    <message>
        <source>{0}: {1} is not a time such as 2026-01-31T10:42:07Z</source>
        <translation>{0}: {1} ist keine Zeit wie 2026-01-31T10:42:07Z</translation>
    </message>
    <message>
        <source>{0}: {1} is not a whole number from 0</source>
        <translation>{0}: {1} ist keine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>{0}: {1} is not an object</source>
        <translation>{0}: {1} ist kein Objekt</translation>
    </message>
    <message>
        <source>{0}: {1} is not in the text</source>
        <translation>{0}: {1} ist nicht im Text</translation>
    </message>
    <message>
        <source>{0}: {1} is not true or false</source>
        <translation>{0}: {1} ist nicht wahr oder falsch</translation>
    </message>
    <message>
        <source>{0}: {1}-{2} is not a span of the text{3}</source>
        <translation>{0}: {1}-{2} ist keine Stelle des Textes{3}</translation>
    </message>
    <message>
        <source>{0}; no rule was made.</source>
        <translation>{0}; es wurde keine Regel gemacht.</translation>
    </message>
    <message>
        <source>{0}{1} was decided meanwhile. {2}</source>
        <translation>{0}{1} wurde inzwischen entschieden. {2}</translation>
    </message>
    <message>
        <source>“{0}://…” is no project: give the path of a .copydesk file.</source>
        <translation>„{0}://…“ ist kein Projekt: den Pfad einer .copydesk-Datei angeben.</translation>
    </message>
    <message>
        <source>“{0}” cannot be run: {1}</source>
        <translation>„{0}“ kann nicht ausgeführt werden: {1}</translation>
    </message>
    <message>
        <source>“{0}” cannot become the field of the body, or stop being it; add a new field.</source>
        <translation>„{0}“ kann nicht das Feld des Haupttextes werden oder aufhören, es zu sein; ein neues Feld hinzufügen.</translation>
    </message>
    <message>
        <source>“{0}” is an extractor of Copydesk&apos;s own; take another name. Nothing was changed.</source>
        <translation>„{0}“ ist ein Extraktor von Copydesk selbst; ein anderer Name ist nötig. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{0}” is in the trash already. {1}</source>
        <translation>„{0}“ liegt schon im Papierkorb. {1}</translation>
    </message>
    <message>
        <source>“{0}” is in the trash, so nothing was changed. Put it back first.</source>
        <translation>„{0}“ liegt im Papierkorb, darum wurde nichts geändert. Zuerst zurücklegen.</translation>
    </message>
    <message>
        <source>“{0}” is no number of a rule</source>
        <translation>„{0}“ ist keine Nummer einer Regel</translation>
    </message>
    <message>
        <source>“{0}” is no setting that can be changed like this; nothing was changed.</source>
        <translation>„{0}“ ist keine Einstellung, die so geändert werden kann; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{0}” is not a date such as 2024, 2024-10 or 2024-10-22</source>
        <translation>„{0}“ ist kein Datum wie 2024, 2024-10 oder 2024-10-22</translation>
    </message>
    <message>
        <source>“{0}” is not a number</source>
        <translation>„{0}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“{0}” is not in the trash any more. {1}</source>
        <translation>„{0}“ liegt nicht mehr im Papierkorb. {1}</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>    accepted</source>
        <translation>    angenommen</translation>
    </message>
    <message>
        <source>    added</source>
        <translation>    hinzugefügt</translation>
    </message>
    <message>
        <source>    corrected</source>
        <translation>    korrigiert</translation>
    </message>
    <message>
        <source>    left empty</source>
        <translation>    leer gelassen</translation>
    </message>
    <message>
        <source>    rejected</source>
        <translation>    abgelehnt</translation>
    </message>
    <message>
        <source>Articles done</source>
        <translation>Artikel fertig</translation>
    </message>
    <message>
        <source>Articles skipped</source>
        <translation>Artikel übersprungen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Diese Sitzung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time per article done</source>
        <translation>Zeit je fertigem Artikel</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0} min {1} s</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0}: {1} articles, {2} decisions, {3} of them corrections, {4}.</source>
        <translation>{0}: {1} Artikel, {2} Entscheidungen, davon {3} Korrekturen, {4}.</translation>
    </message>
</context>
</TS>
