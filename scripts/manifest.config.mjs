/**
 * What goes into `custom-elements.json`: the tags that a page may write, with what a page may set
 * on them and hear from them. What they are made of is no business of an editor's.
 */
export default {
  globs: [
    'components/course/course.element.ts',
    'components/course/events.ts',
    'components/workbench/workbench.element.ts',
  ],
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'public-only',
      /**
       * @typedef {{ name: string, privacy?: string }} Member
       * @typedef {{ declarations: { kind: string, members?: Member[] }[] }} Module
       * @param {{ customElementsManifest: { modules: Module[] } }} context
       */
      packageLinkPhase({ customElementsManifest }) {
        for (const module of customElementsManifest.modules) {
          module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
          for (const declaration of module.declarations) {
            declaration.members = declaration.members?.filter(({ privacy }) => !privacy);
          }
        }
      },
    },
  ],
};
