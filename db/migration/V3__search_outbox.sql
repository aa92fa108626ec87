-- The outbox of Hibernate Search (src/adr/0004): what a transaction changes is noted here in the same transaction, and the process
-- that writes the index reads it from here. Tables and columns are as Hibernate Search 8.2 maps them.

create table hsearch_outbox_event (
    id             uuid           primary key,
    entity_name    varchar(256)   not null,
    entity_id      varchar(256)   not null,
    entity_id_hash int            not null,
    tenant_id      varchar(255),
    payload        bytea          not null,
    retries        int            not null,
    process_after  timestamptz(6) not null,
    status         varchar(255)   not null check (status in ('PENDING', 'ABORTED'))
);
create index on hsearch_outbox_event (process_after);

create table hsearch_agent (
    id                   uuid           primary key,
    type                 varchar(255)   not null
        check (type in ('EVENT_PROCESSING_DYNAMIC_SHARDING', 'EVENT_PROCESSING_STATIC_SHARDING', 'MASS_INDEXING')),
    name                 varchar(255)   not null,
    expiration           timestamptz(6) not null,
    state                varchar(255)   not null check (state in ('RUNNING', 'WAITING', 'SUSPENDED')),
    total_shard_count    int,
    assigned_shard_index int,
    tenant_id            varchar(255),
    payload              bytea
);
