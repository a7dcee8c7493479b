import { Tag, tags } from '@lezer/highlight';

/** What the course format has beyond markdown, for the tree and its colours. */
export const courseTags = {
  matterKey: Tag.define(tags.propertyName),
  matterValue: Tag.define(tags.string),
  mark: Tag.define(tags.meta),
  type: Tag.define(tags.keyword),
  attribute: Tag.define(tags.attributeName),
  attributeValue: Tag.define(tags.attributeValue),
  gap: Tag.define(tags.string),
  gapMark: Tag.define(tags.bracket),
  task: Tag.define(tags.atom),
  alert: Tag.define(tags.annotation),
  keywords: Tag.define(tags.labelName),
  speaker: Tag.define(tags.strong),
} as const;
