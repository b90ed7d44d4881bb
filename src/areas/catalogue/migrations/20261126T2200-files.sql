-- Files of a version: what is attached, what was taken out of it before it was kept, what stands redacted in its place.
create table catalogue.file (
  body_id int not null,
  disclosure_id uuid not null,
  version int not null,
  no int not null,
  name text not null,
  type text not null,
  size int not null,
  digest text not null,
  stripped jsonb not null,
  hidden jsonb not null,
  words jsonb not null,
  attached_by uuid,
  attached_at timestamptz not null,
  constraint file_pk primary key (body_id, disclosure_id, version, no),
  constraint file_version_fk foreign key (body_id, disclosure_id, version) references catalogue.version (body_id, disclosure_id, number),
  constraint file_content_key unique (body_id, disclosure_id, version, digest),
  constraint file_size_check check (size > 0),
  constraint file_digest_check check (digest ~ '^[0-9a-f]{64}$')
);
comment on table catalogue.file is 'A file of a version. Its content lies in the store of files under its digest, sealed; only what is left after cleaning was ever kept.';
comment on column catalogue.file.no is 'Counts the files of a version in the order they were attached.';
comment on column catalogue.file.name is 'As the public sees it; never a path.';
comment on column catalogue.file.stripped is 'List of { kind, n }: what was taken out before it was kept.';
comment on column catalogue.file.hidden is 'List of { kind, n }: what a reader does not see in it, or a machine cannot read.';
comment on column catalogue.file.words is 'Ids of content-check.yaml found in its words, never the words themselves.';
comment on column catalogue.file.attached_by is 'Staff id; null for what was brought in.';
create index file_digest_idx on catalogue.file (digest);

grant select, insert, delete on catalogue.file to gongkai_app;
