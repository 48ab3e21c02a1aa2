/** Owns what the lab asks about: a Boolean search with what is chosen beside it. */
import type { QueryParams } from '../../../../engine/crm/queries/shapes.ts';

export type Asked = QueryParams<'booleanTree'>;
