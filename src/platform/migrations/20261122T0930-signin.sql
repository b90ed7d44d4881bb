-- Sign-in: accounts, second factors, sessions, and the log of what happened to them. Reference tables without body_id:
-- a person has one account, whatever bodies the posts lie in.
create schema signin;

create table signin.account (
  staff_id text not null,
  login text not null,
  password_hash text not null,
  password_set_at timestamptz not null,
  must_change boolean not null,
  failures int not null default 0,
  locked_until timestamptz,
  closed_at timestamptz,
  opened_at timestamptz not null,
  opened_by text,
  demo_place int,
  constraint account_pk primary key (staff_id),
  constraint account_login_key unique (login),
  constraint account_login_check check (login = lower(login) and length(login) between 2 and 40),
  constraint account_failures_check check (failures >= 0)
);
comment on table signin.account is 'One account a person; never shared, never deleted. Who the person is stands in organisations.';
comment on column signin.account.login is 'What is typed to sign in, in small letters.';
comment on column signin.account.password_hash is 'argon2id with its parameters and salt (PHC form).';
comment on column signin.account.must_change is 'The password was given by somebody else and must be replaced before anything else.';
comment on column signin.account.failures is 'Wrong passwords and codes in a row since the last success or lock.';
comment on column signin.account.locked_until is 'Null unless too many failures locked it; locked by itself for a time.';
comment on column signin.account.closed_at is 'Null while open; set by the security or the system administrator.';
comment on column signin.account.opened_by is 'Staff id; null for those settled when the house was set up.';
comment on column signin.account.demo_place is 'Null for real people. Fictional people of the demo county: their order on the sign-in page, 0 for not shown.';

create table signin.totp (
  staff_id text not null,
  secret_sealed text not null,
  last_step bigint not null default 0,
  confirmed_at timestamptz,
  constraint totp_pk primary key (staff_id),
  constraint totp_staff_id_fkey foreign key (staff_id) references signin.account (staff_id)
);
comment on table signin.totp is 'The secret of the code generator (RFC 6238), sealed at rest.';
comment on column signin.totp.last_step is 'Step of 30 seconds of the last code that was used; that code and older ones are refused.';
comment on column signin.totp.confirmed_at is 'Null until the person has typed a first code.';

create table signin.passkey (
  id text not null,
  staff_id text not null,
  public_key bytea not null,
  counter bigint not null,
  transports jsonb not null,
  name text not null,
  added_at timestamptz not null,
  used_at timestamptz,
  constraint passkey_pk primary key (id),
  constraint passkey_staff_id_fkey foreign key (staff_id) references signin.account (staff_id)
);
comment on table signin.passkey is 'Passkeys (WebAuthn); only public keys, nothing that could sign in.';
comment on column signin.passkey.id is 'Credential id in base64url.';
comment on column signin.passkey.counter is 'Signature counter; one that goes back speaks of a copied key and is refused.';
comment on column signin.passkey.name is 'As the person called it.';
comment on column signin.passkey.used_at is 'Null until the first use.';
create index passkey_staff_idx on signin.passkey (staff_id);

create table signin.session (
  id uuid not null,
  token_hash bytea not null,
  staff_id text not null,
  stage text not null,
  began_at timestamptz not null,
  seen_at timestamptz not null,
  agent text not null,
  constraint session_pk primary key (id),
  constraint session_token_hash_key unique (token_hash),
  constraint session_staff_id_fkey foreign key (staff_id) references signin.account (staff_id),
  constraint session_stage_check check (stage in ('password', 'new_password', 'full'))
);
comment on table signin.session is 'Who is signed in. The cookie holds the token; only its SHA-256 lies here.';
comment on column signin.session.stage is 'password: a second factor is still to come; new_password: a new password is; full: signed in.';
comment on column signin.session.agent is 'What the browser calls itself, so that a person can tell the own sessions apart.';
create index session_staff_idx on signin.session (staff_id);

create table signin.spent (
  code text not null,
  at timestamptz not null,
  constraint spent_pk primary key (code)
);
comment on table signin.spent is 'Challenges that were answered: none is answered twice. Swept after an hour.';

create table signin.event (
  seq bigint not null,
  at timestamptz not null,
  type text not null,
  staff_id text,
  login text not null,
  by_staff_id text,
  address text not null,
  agent text not null,
  prev_hash bytea not null,
  hash bytea not null,
  constraint event_pk primary key (seq),
  constraint event_hash_check check (length(hash) = 32 and length(prev_hash) = 32)
);
comment on table signin.event is 'The audit log of sign-in: insert-only by grant, each row hashed onto the one before, so that a gap shows. Read by the audit administrator.';
comment on column signin.event.staff_id is 'Whose account; null where the login name belongs to nobody.';
comment on column signin.event.login is 'As typed, cut to 40 characters.';
comment on column signin.event.by_staff_id is 'The administrator who did it; null where the person did it.';
create index event_staff_idx on signin.event (staff_id, seq);

grant usage on schema signin to gongkai_app;
grant select, insert, update on signin.account to gongkai_app;
grant select, insert, update, delete on signin.totp, signin.passkey, signin.session, signin.spent to gongkai_app;
grant select, insert on signin.event to gongkai_app;
