import type { NamingWords } from '../naming-words.ts'
import { words } from '../segmentation.ts'

export const naming: NamingWords = {
  connectors: words('и по в на для о об с де ла ле эль аль фон ван дер бин ибн да ди дель'),
  // Peoples, languages and their adjectives are written small.
  demonyms: ['(?:интернет|бог|господь|библия|ислам).{0,3}'],
  titles: [
    ...words('господин господина госпожа госпожи мистер мисс миссис сэр лорд леди президент президента президенту'),
    ...words('президентом сенатор сенатора губернатор губернатора министр министра профессор профессора доктор'),
    ...words('генерал генерала полковник полковника капитан капитана судья судьи король короля королева королевы'),
  ],
}
