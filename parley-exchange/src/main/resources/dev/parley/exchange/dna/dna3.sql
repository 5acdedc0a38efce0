-- The tables of a database of Discourse Network Analyzer 3.0, in SQLite. docs/formats/dna.md says how they are known.
-- Foreign keys cascade since the program deletes a document, a coder or a statement type with all that hangs on it.

create table SETTINGS (Property text primary key, Value text not null);

create table CODERS (
  ID integer not null primary key, Name text not null,
  Red integer not null default 0, Green integer not null default 0, Blue integer not null default 0,
  Refresh integer not null default 0, FontSize integer not null default 14, Password text not null,
  PopupWidth integer default 300, ColorByCoder integer not null default 0,
  PopupDecoration integer not null default 0, PopupAutoComplete integer not null default 1,
  PermissionAddDocuments integer not null default 1, PermissionEditDocuments integer not null default 1,
  PermissionDeleteDocuments integer not null default 1, PermissionImportDocuments integer not null default 1,
  PermissionAddStatements integer not null default 1, PermissionEditStatements integer not null default 1,
  PermissionDeleteStatements integer not null default 1, PermissionEditAttributes integer not null default 1,
  PermissionEditRegex integer not null default 1, PermissionEditStatementTypes integer not null default 1,
  PermissionEditCoders integer not null default 1, PermissionEditCoderRelations integer not null default 1,
  PermissionViewOthersDocuments integer not null default 1, PermissionEditOthersDocuments integer not null default 1,
  PermissionViewOthersStatements integer not null default 1, PermissionEditOthersStatements integer not null default 1
);

create table CODERRELATIONS (
  ID integer not null primary key,
  Coder integer references CODERS (ID) on delete cascade,
  OtherCoder integer references CODERS (ID) on delete cascade,
  viewStatements integer not null default 1, editStatements integer not null default 1,
  viewDocuments integer not null default 1, editDocuments integer not null default 1,
  check (Coder <> OtherCoder)
);

create table DOCUMENTS (
  ID integer not null primary key,
  Title text not null check (length(Title) < 191), Text text not null,
  Coder integer references CODERS (ID) on delete cascade,
  Author text not null default '' check (length(Author) < 191),
  Source text not null default '' check (length(Source) < 191),
  Section text not null default '' check (length(Section) < 191),
  Notes text not null default '',
  Type text not null default '' check (length(Type) < 191),
  Date integer not null
);

create table STATEMENTTYPES (
  ID integer not null primary key, Label text not null check (length(Label) < 191),
  Red integer not null default 0, Green integer not null default 0, Blue integer not null default 0
);

create table VARIABLES (
  ID integer not null primary key, Variable text not null check (length(Variable) < 191),
  DataType text not null default 'short text'
    check (DataType in ('boolean', 'integer', 'long text', 'short text')),
  StatementTypeId integer references STATEMENTTYPES (ID) on delete cascade,
  unique (Variable, StatementTypeId)
);

create table VARIABLELINKS (
  ID integer not null primary key,
  SourceVariableId integer references VARIABLES (ID) on delete cascade,
  TargetVariableId integer references VARIABLES (ID) on delete cascade,
  check (TargetVariableId <> SourceVariableId)
);

create table REGEXES (
  Label text primary key check (length(Label) < 191),
  Red integer not null default 0, Green integer not null default 0, Blue integer not null default 0
);

create table STATEMENTS (
  ID integer not null primary key,
  StatementTypeId integer references STATEMENTTYPES (ID) on delete cascade,
  DocumentId integer references DOCUMENTS (ID) on delete cascade,
  Start integer not null check (Start >= 0), Stop integer not null check (Stop > Start),
  Coder integer references CODERS (ID) on delete cascade
);

create table ENTITIES (
  ID integer not null primary key,
  VariableId integer not null references VARIABLES (ID) on delete cascade,
  Value text not null default '' check (length(Value) < 191),
  Red integer, Green integer, Blue integer,
  ChildOf integer references ENTITIES (ID) on delete cascade,
  unique (VariableId, Value)
);

create table ATTRIBUTEVARIABLES (
  ID integer not null primary key,
  VariableId integer not null references VARIABLES (ID) on delete cascade,
  AttributeVariable text not null check (length(AttributeVariable) < 191),
  unique (VariableId, AttributeVariable)
);

create table ATTRIBUTEVALUES (
  ID integer not null primary key,
  EntityId integer not null references ENTITIES (ID) on delete cascade,
  AttributeVariableId integer not null references ATTRIBUTEVARIABLES (ID) on delete cascade,
  AttributeValue text not null default '' check (length(AttributeValue) < 191),
  unique (EntityId, AttributeVariableId)
);

create table DATABOOLEAN (
  ID integer not null primary key,
  StatementId integer not null references STATEMENTS (ID) on delete cascade,
  VariableId integer not null references VARIABLES (ID) on delete cascade,
  Value integer not null default 1,
  unique (StatementId, VariableId)
);

create table DATAINTEGER (
  ID integer not null primary key,
  StatementId integer not null references STATEMENTS (ID) on delete cascade,
  VariableId integer not null references VARIABLES (ID) on delete cascade,
  Value integer not null default 0,
  unique (StatementId, VariableId)
);

create table DATASHORTTEXT (
  ID integer not null primary key,
  StatementId integer not null references STATEMENTS (ID) on delete cascade,
  VariableId integer not null references VARIABLES (ID) on delete cascade,
  Entity integer not null references ENTITIES (ID) on delete cascade,
  unique (StatementId, VariableId)
);

create table DATALONGTEXT (
  ID integer not null primary key,
  StatementId integer not null references STATEMENTS (ID) on delete cascade,
  VariableId integer not null references VARIABLES (ID) on delete cascade,
  Value text default '',
  unique (StatementId, VariableId)
);
