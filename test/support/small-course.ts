/** A course of two lessons with nothing wrong in it. */
export const smallCourse = {
  'small/course.md': `---
id: small
title: Pieni kurssi
languages: [en]
teaches: fi
licence: CC BY 4.0
---
A small course.

## 1 Start
1. [Hei!](01-hei.md)
2. [Kiitos!](02-kiitos.md)
`,
  'small/01-hei.md': `---
title: Hei!
minutes: 5
---
You can greet.

## Say hello
*Hei* is right at any time of day.

![A door](images/door.png)

:::choice
What do you say?

- [x] *Hei!*
- [ ] *Kiitos!*
:::
`,
  'small/02-kiitos.md': `---
title: Kiitos!
minutes: 5
---
You can thank.

## Say thanks
:::choice
What do you say?

- [ ] *Hei!*
- [x] *Kiitos!*
:::
`,
  'small/images/door.png': 'png',
} as const;

/** The same with mistakes, in lines and columns that a test can name. */
export const brokenLesson = `---
title: Hei!
minutes: 5
---
You can greet.

## Say hello
:::chioce
What do you say?

- [x] *Hei!*
- [ ] *Kiitos!*
:::
`;
