-- A draft of which nothing was ever published can be dropped; nothing else is ever deleted.
create function catalogue.refuse_deletion() returns trigger language plpgsql as $$
begin
  raise exception 'only a draft that was never published can be deleted';
end
$$;
create trigger disclosure_drafted_only before delete on catalogue.disclosure
  for each row when (old.state <> 'drafted') execute function catalogue.refuse_deletion();
create trigger version_drafted_only before delete on catalogue.version
  for each row when (old.step = 'published') execute function catalogue.refuse_deletion();
create trigger obligation_unmet_only before delete on catalogue.obligation
  for each row when (old.published_on is not null) execute function catalogue.refuse_deletion();
grant delete on catalogue.disclosure, catalogue.version, catalogue.obligation to gongkai_app;
