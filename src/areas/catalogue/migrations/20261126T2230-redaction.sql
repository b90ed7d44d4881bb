-- Partial disclosure: a redacted copy stands in the place of its original, which stays inside.
alter table catalogue.file
  add column redacts int,
  add column removals jsonb,
  add column marks_sealed text,
  add column redacted_by uuid,
  add column reviewed_by uuid,
  add column reviewed_at timestamptz,
  add constraint file_redacts_fk foreign key (body_id, disclosure_id, version, redacts) references catalogue.file (body_id, disclosure_id, version, no),
  add constraint file_redacts_key unique (body_id, disclosure_id, version, redacts),
  add constraint file_copy_check check ((redacts is null) = (removals is null) and (redacts is null) = (marks_sealed is null)),
  add constraint file_reviewed_check check ((reviewed_by is null) = (reviewed_at is null) and (redacts is not null or reviewed_by is null)),
  add constraint file_apart_check check (reviewed_by is distinct from redacted_by or reviewed_by is null);
comment on column catalogue.file.redacts is 'Number of the original this is the redacted copy of; the original is never shown to the public. Null: as attached.';
comment on column catalogue.file.removals is 'List of { ground, n }: why something was taken out, in how many places. Public. Null: nothing was.';
comment on column catalogue.file.marks_sealed is 'What was taken out and where, sealed: it is what must not be public. Null: nothing was.';
comment on column catalogue.file.redacted_by is 'Staff id of who redacted it; null for originals.';
comment on column catalogue.file.reviewed_by is 'Staff id of the second person who looked the copy through; null until then. Without it nothing is checked.';
grant update (reviewed_by, reviewed_at) on catalogue.file to gongkai_app;
