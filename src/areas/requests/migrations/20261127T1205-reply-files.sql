-- What a reply gives as a file: the paper itself, or its copy without what the law withholds (政府信息公开条例 §37, §40).
create table requests.reply_file (
  body_id int not null,
  request_id uuid not null,
  run_id uuid not null,
  no int not null,
  name_sealed text not null,
  type text not null,
  size int not null,
  digest text not null,
  stripped jsonb not null,
  hidden jsonb not null,
  words jsonb not null,
  tells_person boolean not null,
  attached_by uuid,
  attached_at timestamptz not null,
  redacts int,
  removals jsonb,
  marks_sealed text,
  redacted_by uuid,
  reviewed_by uuid,
  reviewed_at timestamptz,
  constraint reply_file_pk primary key (body_id, request_id, run_id, no),
  constraint reply_file_request_fk foreign key (body_id, request_id) references requests.request (body_id, id),
  constraint reply_file_content_key unique (body_id, request_id, run_id, digest),
  constraint reply_file_original_fk foreign key (body_id, request_id, run_id, redacts) references requests.reply_file (body_id, request_id, run_id, no),
  constraint reply_file_copies_key unique (body_id, request_id, run_id, redacts),
  constraint reply_file_size_check check (size > 0),
  constraint reply_file_digest_check check (digest ~ '^[0-9a-f]{64}$'),
  constraint reply_file_redacted_check check ((redacts is null) = (removals is null) and (redacts is null) = (marks_sealed is null)),
  constraint reply_file_reviewed_check check ((reviewed_by is null) = (reviewed_at is null) and (redacts is not null or reviewed_by is null)),
  constraint reply_file_two_people_check check (reviewed_by <> redacted_by)
);
comment on table requests.reply_file is 'A file of a reply, or an original that stays inside. Its content lies in the store of files under its digest, sealed.';
comment on column requests.reply_file.run_id is 'The reply it belongs to: one made anew on a ruling has its own files, those of the earlier one stay in the file.';
comment on column requests.reply_file.name_sealed is 'Its name, sealed: papers are named after people.';
comment on column requests.reply_file.stripped is 'List of { kind, n }: what was taken out before it was kept.';
comment on column requests.reply_file.hidden is 'List of { kind, n }: what a reader does not see in it, or a machine cannot read.';
comment on column requests.reply_file.words is 'Ids of content-check.yaml found in its words, never the words themselves.';
comment on column requests.reply_file.tells_person is 'Its words name the applicant or hold a number of a person: it never comes into the public log.';
comment on column requests.reply_file.attached_by is 'Staff id; null for what the house brought in.';
comment on column requests.reply_file.redacts is 'The original it is the redacted copy of; that one is never given out.';
comment on column requests.reply_file.removals is 'List of { ground, n }: why something was taken out, and in how many places. The applicant is told.';
comment on column requests.reply_file.marks_sealed is 'What was taken out and where, sealed: it is what must not be told.';
comment on column requests.reply_file.reviewed_by is 'The second person who looked the copy through; never who made it.';

grant select, insert, delete on requests.reply_file to gongkai_app;
grant update (reviewed_by, reviewed_at) on requests.reply_file to gongkai_app;

alter table requests.request add column log_files boolean not null default false;
comment on column requests.request.log_files is 'The public log shows the files of the reply too.';
