<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>This is the first article of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last article of the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Enter takes · Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesEditor</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its values become “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its values go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (choice)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Done {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…  status:todo missing:people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, or field:value as in  people:Aripov  published&gt;2024-06  status:done.  F1 shows all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Article text: {0} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column: at most {0} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays as it is: that is the usual, or as far as it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line spacing: {0} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>The project could not be opened because of a mistake in the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A mistake in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copydesk made a mistake. All that was saved stays saved, and you can go on. Please send the report below to the makers; nothing of your articles is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Choose another list on the left, or go on with what is still to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one on the left, or press Alt →.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or a folder on this window, or import them: pages, texts, JSONL, JSON, CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the dataset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this list matches “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last of this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} articles are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} were skipped and wait for another look.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceActions</name>
    <message>
        <source>Choose words first: click, drag, or use the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other value has these words as evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the text cursor inside the mention (F7), or select the words there to leave out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words to join with the mention, or go to a value with two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of such a value are looked for in one place only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>1 record written to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is {0} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copydesk: everything, lossless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv: one row an article, for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done or begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jsonl: one flat record a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} exists already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} records written to {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldDelegate</name>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the field is called in exports, imports and queries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys that an import may use for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ninjs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role, unit …: what a value may carry beside itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schema.org</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldListModel</name>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to a template (other fields are hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{0}” with its values?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields (*.yaml *.yml *.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it stand {0} suggestions and {1} decided values. Hidden, it keeps them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over the fields of a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these values out of the records?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates and files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command “{0}” has this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields are changed; Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields are changed; as it was before, the project stands in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields were written to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings them back; nothing else does but the backup that is made now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values would go from: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the values that are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has this key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldsHelpDialog</name>
    <message>
        <source>About fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close, keep selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of more than {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Keys and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Annotator {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions are signed with this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (Alt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search articles or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} done, {2} flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} reviewed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator of what is imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: what was read is kept, and importing the same again goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extract suggestions from the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found out for each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join to articles that are here already (nothing decided is touched)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages, texts, Markdown, JSONL, JSON, CSV and TSV; folders with all below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping; what was read is kept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the files say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key = field, key = field; those named like a field are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {0} more; the copied report has them all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>As it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter on a command changes its key. Keys that were changed are bold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key for “{0}”. Esc leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the selected words into a field; without a selection, go to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by what it does, or by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} runs “{1}” already. Press it again to take it from there, Esc leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>An editor is open with a value that cannot be kept; Esc leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the last changes, then the window closes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changes could not be saved. Close without them?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkingView</name>
    <message>
        <source>1 further mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at the evidence of {0} “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no further mentions of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} further mentions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source> and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields (*.yaml *.yml *.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields can be changed at any time, values follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} exists already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>A note on this article. Enter keeps it, Shift Enter makes a new line, Esc leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Give up these changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One change waits in memory and is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for reading only: nothing can be decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changes wait in memory and are tried again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>What can be written here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands and articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Copydesk projects (*{0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some changes are not saved yet: try again, or give them up, first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryHelpDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query language by examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the filter understands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is flagged.

F flags the one that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article matches this filter.

Esc in the line takes it away, F1 shows what can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet.

Import some, or drop files on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Evidence of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with its mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with the next mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out of its mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all further mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the mention here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the mention away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentProject</name>
    <message>
        <source>Open {0} in {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>First the changes that wait must be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made again: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to make again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article was changed elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions are signed with this name. Another name sees its own reviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions of this project with a lower score are shown as unsure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Check every field against the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project, make a new one, or drop articles on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Name {0} of {1} that no value has yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further words here look like a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no word begins like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type how the word begins</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Accept all and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept, then the next that needs a look; the article when none does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept, then the next value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another value to the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block in or out of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the whole list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a character earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a character later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a word earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a word later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the dataset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus: article and record only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the value all further mentions of its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow the selection: word, sentence, paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the mention with the selection, or with the next mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger article text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less space between the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More space between the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next of the overlapping values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next that needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next value or field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: as they came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: unsure first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at the value&apos;s evidence: the selected words, or those chosen next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous that needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous value or field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the article back to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the queue again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record under the article, or beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search articles or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a word by its first letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select back to the paragraph before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select back to the sentence before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select on to the next paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select on to the next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next name that no value has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the previous name that no value has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink the selection again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller article text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the mention at the text cursor or around the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a character earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a character later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a word earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a word later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen words as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the mention away from the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the runner-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text cursor in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text cursor to the next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text cursor to the sentence before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article alone, with the focused value below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold or fold what is not in the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual size of the article text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual width of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the filter understands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept all and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in or out of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave without change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put selection into field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Blocks of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company filing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline, authors and dates, who and what is named, quotes and figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {0}. It stays empty until something is imported, extracted or entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value is touched: only how fields are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the records into the journal: {0} suggestions and {1} decided values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scientific abstract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions that become alternatives: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions: {0}, decided values: {1}, in {2} articles and {3} reviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that take another form: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a company files with a regulator or an exchange, for which period, with which figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What takes place, when and where, who takes part, what it costs, and whether it still does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked, how it was studied, in how many, what came out, and who paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who announces what, from when it may be used, and whom to ask about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who makes known what to whom, in which matter, and what has to be done until when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is hidden; its values stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: its values are fitted to what it becomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: its values go into {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: its values stand under the key “{2}” afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>A summary for readers outside the field, where the article has one beside the abstract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators, liquidators, lawyers, notaries and judges, each with the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies, parties, ministries, clubs and other bodies named in the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries, regions, towns and other places named in the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and hour of each hearing, auction, meeting or opening of tenders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directors, signatories, holders and dealers with their role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dividend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each author in the order of the article, without degrees; affiliation, ORCID and role beside the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each forecast, target or guidance as the company words it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each main result as a number with its unit; interval and p as written beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each price with its currency and for whom it is; 0 where entry is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each section that is cited, in the form used, e.g. &quot;§ 28 InsO&quot; or &quot;s. 85 Companies Act 2014&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargoed until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange and symbol as they stand in brackets after the company, with the colon between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange and symbol, with the colon between them as they are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File, case or procurement numbers exactly as written, with spaces and strokes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each share, with its currency; 0 where it says that none is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How and until when one can object or appeal, where it says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was studied, as the text says; &quot;experiment&quot; is in a laboratory, &quot;observation&quot; in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many were studied, with what they are as unit (patients, mice, galaxies), and which group under &quot;about&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to attend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first day, and the hour with zone where it is given; only as precise as the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last day or hour; empty for what takes one day, unless the hour is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords as the authors or the journal give them; MeSH terms too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEI, CIK, ISIN, register or tax number of the company; the scheme beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made known by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers at full magnitude with their unit (USD, %, a noun) and what they are about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of trial or review registers, e.g. NCT01234567 or CRD42020123456.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners, customers, investors and others named in it; the issuer is not repeated here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons and companies that it concerns, each with the role (debtor, plaintiff, deceased, applicant).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons named in the body, with their role where the text gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons who are quoted or presented, with their role as the release gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that the news is about; the dateline counts only where it is one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products, services and works by their names; trade marks without ® and ™.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue, profit, assets and the like at full magnitude (thousands and millions resolved), a loss negative; say under &quot;about&quot; which it is, and of which period unless it is the one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spokespeople</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street, number and postal code, as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subheadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subsidiaries, targets, buyers and other companies that it is about, with their role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags as the issuer or the wire gives them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DOI itself, e.g. 10.1000/xyz123, without https://doi.org/; for a preprint its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The announcement itself; contacts, the paragraph about the issuer and legal notes are not part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article&apos;s landing page with its publisher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article&apos;s own (canonical) address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article&apos;s own title as a reader sees it, without the site&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article&apos;s tags as the publisher gives them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article&apos;s title with its subtitle, without a running head or &quot;Abstract&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blocks of the abstract itself; authors, affiliations, keywords and references are not part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blocks of the text that are the article itself; B takes a block in or out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blocks of the text that tell of this event; lists of other events are not part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body that speaks, one a value, by the name it uses of itself; an agency that only sends it is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company that files, with its legal form, as it stands on the cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The court, office, notary or body in whose name it stands, with its seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date that no longer holds, where it was postponed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the decision, order or resolution that is made known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the notice, or of the gazette in which it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which it was filed or published, not the day of signing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day, and the time where it is given, of the dateline; not the day on which a site put it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document itself; the regulator&apos;s cover sheet and disclaimers are not part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document&apos;s own title, e.g. &quot;Annual report 2024&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event&apos;s own name with its number or year (&quot;12th Samarkand Forum&quot;), not the headline of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event&apos;s own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firm that signs the audit report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day of the period that it reports on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hall, stadium, park or platform, by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headings of the risk factors, or each risk in the company&apos;s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The institutions of the authors, each once, with town and country as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal, conference or preprint server, by its full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The land, ship, vehicle, licence or works that it is about, with its number in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the abstract as a BCP 47 tag; that of the article may be another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the document as a BCP 47 tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the notice as a BCP 47 tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the text as a BCP 47 tag, e.g. en, pt-BR or uz-Cyrl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the text as a BCP 47 tag; that of the event may be another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day for each thing that has to be done; say under &quot;about&quot; what that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of the period; for a balance sheet its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day to register, to hand in or to apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line or bullet points under the headline; the first paragraph is not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice&apos;s own heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the publication it stands in, e.g. Politics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regulator, register or exchange that takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release&apos;s own (canonical) address, with the issuer rather than with a wire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release&apos;s own title, without &quot;Press release&quot;, the company&apos;s slogan or the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence or two that say what it is, from the text itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site, paper or agency that published it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standfirst or description that stands under the headline or in the page&apos;s metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standing paragraph that says who the issuer is, often under &quot;About&quot; or &quot;Note to editors&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement on competing interests, in its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The town and country in which it takes place; for a tour, each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The town that the release is sent from, as it stands before the first sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notice; the gazette&apos;s head and the notices beside it are not part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when it must not be used, with time and zone as they are written; empty where it is for immediate use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values, bids, claims, fees and shares with their unit, and what they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors, seats, countries and other numbers with their unit; prices stand above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came out, in the authors&apos; words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is ordered, allowed, entered or refused, in the words of the notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about, or the works that are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is mainly about; &quot;statement&quot; takes a position, &quot;correction&quot; replaces an earlier release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it makes known; an auction within an insolvency is an auction, a call to creditors an insolvency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of document it is; 10-K and 20-F are annual, 10-Q quarterly, 8-K and 6-K ad hoc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody is quoted with, without the quotation marks, and who said it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody is quoted with, without the quotation marks, and who says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sort of event it is; a festival of concerts is a festival.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the article is; a systematic review with a meta-analysis is a meta-analysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the auditor says; the gravest counts where there are several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the authors conclude from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the regulator calls it, e.g. &quot;10-K&quot;, &quot;TR-1&quot; or &quot;Article 19 MAR&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the text says of it on its day; &quot;moved&quot; is another place, &quot;postponed&quot; another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked or supposed, in the authors&apos; words; the background before it does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, in what, with what; from the section of that name where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was first published; only as precise as the article says, e.g. 2024-10 or 2024-10-22T09:30+05:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was last changed, where the article says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this version first came out, as precise as it is given (2024, 2024-10 or 2024-10-22).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where data or code can be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where one registers or buys tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the filing stands, with the regulator rather than with a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the notice stands, with the gazette or the authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the property lies or the hearing is held; the seat of the authority does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether one goes there, watches from afar, or may do either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds it; sponsors and partners with that as their role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who paid, each once, with the grant&apos;s number; empty but decided where it says that nobody did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who performs, speaks, competes or presides, with the role the text gives; teams and bands too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote it, one name a value, without &quot;by&quot;, titles and addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the press can ask, by name, or the office where no name is given; telephone and address beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source>a field in which nothing stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field that was decided otherwise than suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an annotator who worked on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many values need a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many values were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its id, or the beginning of it with *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article&apos;s language, as en or uz-Latn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host of its address, as kun.uz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the score of an undecided suggestion, from 0 to 1, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>todo, in_progress, done or skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it was imported from, as html or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
