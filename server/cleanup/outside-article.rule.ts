import { aboutBlock, type CleanupRule } from './rule.ts'

/** What a format knows to stand outside the article: navigation, the columns beside it, a page's running head. */
export default {
  id: 'outside-article',
  label: 'Outside the article',
  explain: 'What the file itself sets apart from the article: navigation, side columns, running heads, page numbers.',
  byDefault: true,
  stage: 1,
  find: ({ blocks }) =>
    blocks.flatMap((block) =>
      block.hint === undefined || block.hint === 'caption' ? [] : [aboutBlock(block, 'leave-out', reasons[block.hint])],
    ),
} satisfies CleanupRule as CleanupRule

const reasons = {
  'outside-article': 'stands outside the article on its page',
  navigation: 'navigation of the page',
  'running-head': 'a running head or foot',
  'page-number': 'a page number',
}
