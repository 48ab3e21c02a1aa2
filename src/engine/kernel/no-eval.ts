/**
 * Owns telling zod not to try whether it may compile code: the page's policy forbids that, and every try is a reported breach.
 * To be imported before anything that holds a schema, and by a schema that a page loads: zod tries as soon as one is made.
 */
import { config } from 'zod/mini';

config({ jitless: true });
