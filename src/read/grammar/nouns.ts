/** Nouns of things that carry words: the source is what is written, not who wrote it. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  `statement report data poll survey record document study filing letter email e-mail memo memorandum tweet post
    readout figure statistic transcript law agreement deal treaty bill order analysis sign placard banner website
    site article book video ad advertisement census index chart table file note message communique communiqué
    declaration release bulletin notice text paper review audit indictment complaint affidavit lawsuit petition
    schedule plan program tally estimate forecast finding research paperwork dossier itinerary caption headline
    editorial op-ed column story blog page script recording tape footage clip minutes account report platform ballot
    budget contract policy rule guideline result exit schedule disclosure calculation projection`.split(/\s+/),
);

/** Nouns of people and groups whom a report lets speak without their names. */
export const UNNAMED: ReadonlySet<string> = new Set(
  `official source aide envoy negotiator mediator ambassador commander adviser advisor critic expert analyst observer
    person people insider spokesman spokeswoman spokesperson supporter opponent lawmaker legislator voter diplomat
    staffer operative strategist donor resident witness researcher scientist economist activist advocate leader
    member participant attendee delegate republican democrat conservative liberal progressive American European man
    woman worker employee executive investor trader banker reporter journalist commentator pundit prosecutor lawyer
    attorney investigator agent officer soldier student teacher doctor nurse friend relative neighbor ally rival
    colleague contact author historian scholar academic professor pollster respondent percent majority minority half
    third quarter some many most several few other one two three four none all both everyone someone somebody nobody
    anyone fan viewer reader protester demonstrator migrant refugee owner manager politician senator congressman
    congresswoman minister mayor governor pastor parent mother father group crowd audience those candidate skeptic
    detractor proponent veteran engineer farmer fisherman authority sailor passenger driver guard pilot customer
    tenant villager survivor victim`.split(/\s+/),
);
