import type { EntityType } from '@/lib/claims/model/entity-type';
import { organisationRules } from '@/lib/claims/entities/evidence/organisation-rules';
import { personRules } from '@/lib/claims/entities/evidence/person-rules';
import { type Sighting, sure, type TypeRule } from '@/lib/claims/entities/evidence/sighting';

/** All that tells of what a name is the name. */
export const typeRules: readonly TypeRule[] = [...personRules, ...organisationRules];

/** What speaks for each type. */
export type Evidence = Readonly<Record<EntityType, number>>;

/** What one sighting adds to what is known of a name. Each rule counts once for it. */
export function evidenceOf(sighting: Sighting): Evidence {
  const found = { person: 0, organisation: 0, place: 0, unknown: 0 };
  for (const rule of typeRules) {
    if (rule.holds(sighting)) found[rule.type] += rule.weight;
  }
  return found;
}

export const addEvidence = (a: Evidence, b: Evidence): Evidence => ({
  person: a.person + b.person,
  organisation: a.organisation + b.organisation,
  place: a.place + b.place,
  unknown: 0,
});

/** The type that is proven; “unknown” where none is or two are as likely. */
export function typeFrom({ person, organisation, place }: Evidence): EntityType {
  const most = Math.max(person, organisation, place);
  if (place === most && place >= 1 && place > person && place > organisation) return 'place';
  if (most < sure) return 'unknown';
  if (person === most && person > organisation) return 'person';
  return organisation > person ? 'organisation' : 'unknown';
}
