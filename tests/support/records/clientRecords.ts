import type { Claim, Entity, EntityDetail, SearchHit, Source } from "@atlas/server/contract";

/** The plainest organisation, except for what a test is about. */
export function entityOf(pinned: Partial<Entity> & { id: string }): Entity {
  return {
    type: "organisation",
    name: pinned.id,
    name_zh: null,
    short_name: null,
    aliases: [],
    summary: null,
    kind: null,
    country: null,
    city: null,
    founded: null,
    ticker: null,
    website: null,
    stage: null,
    chain_step: null,
    lat: null,
    lon: null,
    seat_lat: null,
    seat_lon: null,
    date: null,
    counterpart: false,
    subsidiary: false,
    claim_count: 0,
    neighbour_count: 0,
    own: null,
    override_reason: null,
    ...pinned,
  };
}

/** The plainest claim, except for what a test is about. */
export function claimOf(pinned: Partial<Claim> & { id: string }): Claim {
  return {
    subject: "a",
    predicate: "SUPPLIES",
    object: "b",
    statement: `Statement of ${pinned.id}.`,
    since: null,
    until: null,
    due: null,
    status: "in-force",
    share_pct: null,
    quantity: null,
    unit: null,
    quantity_of: null,
    quantity_kind: null,
    maturity: null,
    about: null,
    caveats: [],
    notes: null,
    sources: [],
    disputed_by: [],
    independent_sources: [],
    source_roles: [],
    publisher_kinds: [],
    newest_source: null,
    check_sources: [],
    check_dates: [],
    check_verdicts: [],
    check_notes: [],
    check_lacks: [],
    relayed_sources: [],
    source_voices: [],
    source_speakers: [],
    source_voice_kinds: [],
    source_voice_countries: [],
    source_voice_controllers: [],
    attributed_to: [],
    attributed_names: [],
    attributed_names_zh: [],
    attributed_words: [],
    effect: null,
    effect_day: null,
    effect_short: null,
    money_giver: null,
    money_receiver: null,
    money_form: null,
    money_amount: null,
    money_currency: null,
    money_kind: null,
    money_status: null,
    money_day: null,
    money_not_added: null,
    money_counted_in: null,
    money_note: null,
    effect_goods: [],
    dispute_about: null,
    dispute_note: null,
    confirmed: null,
    last_reported: null,
    is_over: false,
    evidence: "single-source",
    publisher_count: 1,
    dossier: "baogang",
    own: null,
    override_reason: null,
    ...pinned,
  };
}

/** The plainest source, except for what a test is about. */
export function sourceOf(pinned: Partial<Source> & { id: string }): Source {
  return {
    title: `Title of ${pinned.id}`,
    publisher: pinned.id,
    via: null,
    publisher_entity: null,
    url: `https://example.org/${pinned.id}`,
    seen_at: null,
    published: null,
    kind: "news",
    language: "en",
    repeats: null,
    publisher_kind: "news",
    publisher_country: null,
    publisher_controlled_by: null,
    publisher_note: null,
    repeated_publisher: null,
    repeated_kind: null,
    repeated_country: null,
    repeated_controlled_by: null,
    newest_check: null,
    claim_count: 1,
    own: null,
    override_reason: null,
    ...pinned,
  };
}

/** The detail of an entity without owners and counts, except for what a test is about. */
export function detailOf(entity: Entity, pinned: Partial<EntityDetail> = {}): EntityDetail {
  return {
    entity,
    claim_counts: [],
    evidence_counts: [],
    owners: [],
    subsidiary_count: 0,
    controlled_count: 0,
    ...pinned,
  };
}

/** A search hit by the entity's own name, except for what a test is about. */
export function hitOf(entity: Entity, pinned: Partial<SearchHit> = {}): SearchHit {
  return { entity, matched: entity.name, match: "exact", ...pinned };
}
