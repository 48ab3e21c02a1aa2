/** Owns what a part beside a form may do with it: read it, put something into a field, and have fields asked. */
import type { Form } from '../form/form.svelte.ts';

export type FormBeside = Pick<Form, 'values' | 'knows' | 'domId' | 'command' | 'fields' | 'asks'>;
