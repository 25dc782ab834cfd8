import { Hono } from 'hono'
import { json } from '../http/read.ts'
import { type Keys, signedIn, signIn } from '../http/session.ts'
import { signIn as signInBody } from '../shapes/bodies.ts'

/** Sign-in by the start link: the page posts the token that stands behind its `#`. */
export const session = (keys: Keys, author: string, version: string) =>
  new Hono()
    .post('/', json(signInBody), (c) => {
      signIn(c, keys, c.req.valid('json').token)
      return c.body(null, 204)
    })
    .get('/', signedIn(keys), (c) => c.json({ author, version }))
