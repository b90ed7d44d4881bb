-- The order of the list of published decisions: the newest first, numbers of documents as numbers.
create index publication_order_idx on penalties.publication (published_on desc, length(document) desc, document desc)
  where state <> 'ended';
drop index penalties.publication_list_idx;
create index publication_standard_idx on penalties.publication (standard_id, published_on desc) where state = 'shown';

alter table penalties.publication add column party_name text
  generated always as (case when content -> 'party' ->> 'kind' <> 'individual' then content -> 'party' ->> 'name' end) stored;
comment on column penalties.publication.party_name is 'The name a search may find: of no natural person ever, and gone with the content.';
