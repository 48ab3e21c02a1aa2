/** Owns where the texts and data of the site lie, and what each has to be; a build with a faulty one fails. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import * as z from 'zod';

const policies = defineCollection({
  loader: glob({ base: './content/policies', pattern: '*.md' }),
  schema: z.object({
    title: z.string().min(1),
    /** One sentence: what it is about. */
    summary: z.string().min(1),
  }),
});

export const collections = { policies };
