-- What is asked of a body of the county that made a standard, because a fine leaves its tier (国办发〔2022〕27号). A maker
-- outside the county has no desk here: then only the paper in the file tells.
create table penalties.maker_question (
  body_id int not null,
  case_id uuid not null,
  no int not null,
  maker_id int not null,
  standard_id text not null,
  edition int not null,
  fine numeric(16, 2) not null,
  measured jsonb not null,
  reasons_sealed text not null,
  asked_on date not null,
  answered_on date,
  approved boolean,
  constraint maker_question_pk primary key (body_id, case_id, no),
  constraint maker_question_case_fk foreign key (body_id, case_id) references penalties.case (body_id, id),
  constraint maker_question_answer_check check ((answered_on is null) = (approved is null))
);
comment on table penalties.maker_question is 'Asked of the body of the county that made a standard: may a fine leave its tier?';
comment on column penalties.maker_question.body_id is 'The body that decides the case and asks.';
comment on column penalties.maker_question.no is 'Which question of the case, from 1.';
comment on column penalties.maker_question.maker_id is 'The body that made the standard and answers.';
comment on column penalties.maker_question.fine is 'The fine that was asked about, in yuan; the answer is about no other.';
comment on column penalties.maker_question.measured is 'What the fine was measured by on the day of the question: hash of the edition, range of the tier and of the law, facts without prose.';
comment on column penalties.maker_question.reasons_sealed is 'Why, for the eyes of the maker; sealed.';
comment on column penalties.maker_question.answered_on is 'Null: not answered yet.';
comment on column penalties.maker_question.approved is 'What was answered; null: nothing yet.';
create index maker_question_open_idx on penalties.maker_question (maker_id, asked_on) where answered_on is null;
grant select, insert on penalties.maker_question to gongkai_app;
grant update (answered_on, approved) on penalties.maker_question to gongkai_app;
