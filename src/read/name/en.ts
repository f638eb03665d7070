import {
  BODIES,
  BODY_APPOSITIVES,
  BODY_HEADS,
  BODY_NOUNS,
  BODY_OPENERS,
  BODY_POSSESSIONS,
  BODY_SUFFIXES,
  FACILITY_HEADS,
  OTHER_HEADS,
  OTHER_NOUNS,
  PLACE_HEADS,
  PLACE_NOUNS,
  PLACE_OPENERS,
  WEAK_HEADS,
} from './en-bodies.js';
import { CITIES } from './en-cities.js';
import { EITHER, FEMALE, MALE } from './en-given.js';
import { COUNTRIES, DIVISIONS, PEOPLES, REGIONS, SITES } from './en-places.js';
import {
  DETERMINERS,
  PLURAL_ROLES,
  ROLE_CLASSES,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
  STATE_SPEAKERS,
  TITLES,
} from './en-roles.js';
import { OFFICE_HOLDERS, SURNAMES } from './en-surnames.js';
import { CALENDAR, COMMON, COMPOUND_TAILS, IN_PLACE, NO_NAME, PARTICLES, SPEECH } from './en-words.js';

/** Everything this room knows of English words. A second language is a second object of this shape. */
export const en = {
  countries: COUNTRIES,
  regions: REGIONS,
  divisions: DIVISIONS,
  sites: SITES,
  peoples: PEOPLES,
  cities: CITIES,
  female: FEMALE,
  male: MALE,
  either: EITHER,
  surnames: SURNAMES,
  officeHolders: OFFICE_HOLDERS,
  bodies: BODIES,
  bodyHeads: BODY_HEADS,
  weakHeads: WEAK_HEADS,
  bodySuffixes: BODY_SUFFIXES,
  bodyOpeners: BODY_OPENERS,
  facilityHeads: FACILITY_HEADS,
  bodyNouns: BODY_NOUNS,
  bodyAppositives: BODY_APPOSITIVES,
  bodyPossessions: BODY_POSSESSIONS,
  placeHeads: PLACE_HEADS,
  placeOpeners: PLACE_OPENERS,
  placeNouns: PLACE_NOUNS,
  otherHeads: OTHER_HEADS,
  otherNouns: OTHER_NOUNS,
  roleNouns: ROLE_NOUNS,
  titles: TITLES,
  roleModifiers: ROLE_MODIFIERS,
  roleClasses: ROLE_CLASSES,
  determiners: DETERMINERS,
  pluralRoles: PLURAL_ROLES,
  stateSpeakers: STATE_SPEAKERS,
  noName: NO_NAME,
  calendar: CALENDAR,
  common: COMMON,
  compoundTails: COMPOUND_TAILS,
  particles: PARTICLES,
  speech: SPEECH,
  inPlace: IN_PLACE,
} as const;

export type NameLexicon = { readonly [K in keyof typeof en]: (typeof en)[K] extends string ? string : (typeof en)[K] };
