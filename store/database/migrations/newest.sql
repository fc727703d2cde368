CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE annotator (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	CONSTRAINT pk_annotator PRIMARY KEY (id), 
	CONSTRAINT uq_annotator_name UNIQUE (name)
);
CREATE TABLE article (
	number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id TEXT NOT NULL, 
	title TEXT NOT NULL, 
	url TEXT, 
	site TEXT NOT NULL, 
	date TEXT, 
	language TEXT, 
	format TEXT NOT NULL, 
	characters INTEGER NOT NULL, 
	unsure INTEGER NOT NULL, 
	added VARCHAR(20) NOT NULL, expected INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT uq_article_id UNIQUE (id)
);
CREATE INDEX ix_article_date_number ON article (date, number);
CREATE INDEX ix_article_site ON article (site);
CREATE INDEX ix_article_unsure_number ON article (unsure, number);
CREATE TABLE field (
	id INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	document TEXT NOT NULL, 
	CONSTRAINT pk_field PRIMARY KEY (id), 
	CONSTRAINT uq_field_key UNIQUE ("key")
);
CREATE TABLE setting (
	"key" VARCHAR(100) NOT NULL, 
	document TEXT NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY ("key")
);
CREATE TABLE article_source (
	number INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	format TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	html BLOB, 
	CONSTRAINT pk_article_source PRIMARY KEY (number), 
	CONSTRAINT fk_article_source_number_article FOREIGN KEY(number) REFERENCES article (number)
);
CREATE INDEX ix_article_source_sha256 ON article_source (sha256);
CREATE TABLE article_text (
	number INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	text TEXT NOT NULL, 
	blocks TEXT NOT NULL, 
	meta TEXT NOT NULL, 
	CONSTRAINT pk_article_text PRIMARY KEY (number), 
	CONSTRAINT fk_article_text_number_article FOREIGN KEY(number) REFERENCES article (number)
);
CREATE TABLE counter (
	annotator_id INTEGER NOT NULL, 
	name VARCHAR(40) NOT NULL, 
	count INTEGER NOT NULL, 
	CONSTRAINT pk_counter PRIMARY KEY (annotator_id, name), 
	CONSTRAINT fk_counter_annotator_id_annotator FOREIGN KEY(annotator_id) REFERENCES annotator (id)
);
CREATE TABLE review (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	number INTEGER NOT NULL, 
	annotator_id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	status VARCHAR(20) NOT NULL, 
	flagged BOOLEAN NOT NULL, 
	note TEXT NOT NULL, 
	seconds INTEGER NOT NULL, 
	finished VARCHAR(20), 
	unsure INTEGER NOT NULL, 
	corrected INTEGER NOT NULL, 
	imported BOOLEAN NOT NULL, 
	document TEXT NOT NULL, expected INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT fk_review_annotator_id_annotator FOREIGN KEY(annotator_id) REFERENCES annotator (id), 
	CONSTRAINT fk_review_number_article FOREIGN KEY(number) REFERENCES article (number), 
	CONSTRAINT uq_review_number_annotator_id UNIQUE (number, annotator_id)
);
CREATE INDEX ix_review_annotator_id_flagged_number ON review (annotator_id, flagged, number);
CREATE INDEX ix_review_annotator_id_status_number ON review (annotator_id, status, number);
CREATE TABLE step (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	annotator_id INTEGER NOT NULL, 
	at VARCHAR(20) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	action TEXT NOT NULL, 
	seconds INTEGER NOT NULL, 
	reverts INTEGER, 
	undo_top INTEGER, 
	redo_top INTEGER, 
	below INTEGER, 
	CONSTRAINT fk_step_annotator_id_annotator FOREIGN KEY(annotator_id) REFERENCES annotator (id)
);
CREATE INDEX ix_step_annotator_id_id ON step (annotator_id, id);
CREATE TABLE suggestion (
	number INTEGER NOT NULL, 
	document TEXT NOT NULL, 
	CONSTRAINT pk_suggestion PRIMARY KEY (number), 
	CONSTRAINT fk_suggestion_number_article FOREIGN KEY(number) REFERENCES article (number)
);
CREATE TABLE term (
	id INTEGER NOT NULL, 
	field_id INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	digest BIGINT NOT NULL, 
	value TEXT NOT NULL, 
	number DOUBLE, 
	date TEXT, 
	accepted INTEGER NOT NULL, 
	CONSTRAINT pk_term PRIMARY KEY (id), 
	CONSTRAINT fk_term_field_id_field FOREIGN KEY(field_id) REFERENCES field (id), 
	CONSTRAINT uq_term_field_id_key_digest UNIQUE (field_id, "key", digest)
);
CREATE INDEX ix_term_field_id_date ON term (field_id, date);
CREATE INDEX ix_term_field_id_number ON term (field_id, number);
CREATE TABLE edit (
	step_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	number INTEGER, 
	what VARCHAR(20) NOT NULL, 
	field TEXT, 
	"before" TEXT NOT NULL, 
	"after" TEXT NOT NULL, 
	CONSTRAINT pk_edit PRIMARY KEY (step_id, position), 
	CONSTRAINT fk_edit_number_article FOREIGN KEY(number) REFERENCES article (number), 
	CONSTRAINT fk_edit_step_id_step FOREIGN KEY(step_id) REFERENCES step (id)
);
CREATE INDEX ix_edit_number_step_id ON edit (number, step_id);
CREATE TABLE indexed_value (
	number INTEGER NOT NULL, 
	annotator_id INTEGER NOT NULL, 
	field_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	term_id INTEGER, 
	score DOUBLE, 
	decision VARCHAR(20), 
	CONSTRAINT pk_indexed_value PRIMARY KEY (number, annotator_id, field_id, position), 
	CONSTRAINT fk_indexed_value_annotator_id_annotator FOREIGN KEY(annotator_id) REFERENCES annotator (id), 
	CONSTRAINT fk_indexed_value_field_id_field FOREIGN KEY(field_id) REFERENCES field (id), 
	CONSTRAINT fk_indexed_value_number_article FOREIGN KEY(number) REFERENCES article (number), 
	CONSTRAINT fk_indexed_value_term_id_term FOREIGN KEY(term_id) REFERENCES term (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_indexed_value_term_id ON indexed_value (term_id);
CREATE VIRTUAL TABLE article_fts USING fts5(title, text, content="article_text", content_rowid="number", tokenize="unicode61 remove_diacritics 2 separators 'ʻʼ'");
CREATE TRIGGER article_fts_insert AFTER INSERT ON article_text BEGIN INSERT INTO article_fts (rowid, title, text) VALUES (new.number, new.title, new.text); END;
CREATE TRIGGER article_fts_delete AFTER DELETE ON article_text BEGIN INSERT INTO article_fts (article_fts, rowid, title, text) VALUES ('delete', old.number, old.title, old.text); END;
CREATE TRIGGER article_fts_update AFTER UPDATE OF title, text ON article_text BEGIN INSERT INTO article_fts (article_fts, rowid, title, text) VALUES ('delete', old.number, old.title, old.text); INSERT INTO article_fts (rowid, title, text) VALUES (new.number, new.title, new.text); END;
CREATE VIRTUAL TABLE term_fts USING fts5(value, content="term", content_rowid="id", tokenize="unicode61 remove_diacritics 2 separators 'ʻʼ'");
CREATE TRIGGER term_fts_insert AFTER INSERT ON term BEGIN INSERT INTO term_fts (rowid, value) VALUES (new.id, new.value); END;
CREATE TRIGGER term_fts_delete AFTER DELETE ON term BEGIN INSERT INTO term_fts (term_fts, rowid, value) VALUES ('delete', old.id, old.value); END;
CREATE TRIGGER term_fts_update AFTER UPDATE OF value ON term BEGIN INSERT INTO term_fts (term_fts, rowid, value) VALUES ('delete', old.id, old.value); INSERT INTO term_fts (rowid, value) VALUES (new.id, new.value); END;
CREATE TABLE trash (
	number INTEGER NOT NULL, 
	at VARCHAR(20) NOT NULL, 
	annotator_id INTEGER NOT NULL, 
	CONSTRAINT pk_trash PRIMARY KEY (number), 
	CONSTRAINT fk_trash_number_article FOREIGN KEY(number) REFERENCES article (number), 
	CONSTRAINT fk_trash_annotator_id_annotator FOREIGN KEY(annotator_id) REFERENCES annotator (id)
);
INSERT INTO "alembic_version" VALUES ('0003');
INSERT INTO "annotator" VALUES (0, '');
INSERT INTO "counter" VALUES (0, 'articles', 0);
PRAGMA application_id = 1128551243;
PRAGMA user_version = 3;
