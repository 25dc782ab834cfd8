import { Hono } from 'hono'
import { catalogue as list } from '../workbench/catalogue.ts'

/** Languages and formats, for menus. */
export const catalogue = () => new Hono().get('/', (c) => c.json(list()))
