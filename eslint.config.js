import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { elementNames } from './scripts/element-names.mjs';

/** What is right for Lit too: it calls `super.connectedCallback` without asking whether it is there. */
const webComponents = {
  ...wc.configs['flat/best-practice'].rules,
  'wc/guard-super-call': 'off',
};

export default defineConfig(
  globalIgnores(['dist/', 'site/', 'coverage/', 'node_modules/']),
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Lit binds the listeners of templates itself.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A promise handed to an event listener or a Lit binding is fine when it cannot reject.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'no-restricted-globals': ['error', 'name', 'event', 'status', 'length'],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'components/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.strings.ts', '**/*.problems.ts', 'src/i18n/en.ts'],
    rules: {
      'max-lines': ['error', { max: 250 }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Exports are named.' },
        {
          selector:
            ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)[source.value=/^[.](?!.*[.](js|json|md)([?]|$))/]',
          message: 'A relative path ends in .js.',
        },
        {
          selector:
            ':matches(PropertyDefinition, MethodDefinition)[accessibility="private"]:not(:has(> Decorator))',
          message: 'Private is #private.',
        },
        {
          selector:
            ':matches(MemberExpression[property.name=/^(inner|outer)HTML$/], Identifier[name=/^(unsafeHTML|unsafeSVG|insertAdjacentHTML)$/])',
          message: 'Course text never becomes HTML.',
        },
      ],
    },
  },
  {
    files: ['src/element/**/*.ts', '**/*.element.ts', 'components/**/*.ts', 'demo/**/*.ts'],
    plugins: { lit, wc, 'lit-a11y': litA11y, polku: { rules: { 'element-names': elementNames } } },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      'lit/lifecycle-super': 'error',
      'lit/no-invalid-escape-sequences': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/value-after-constraints': 'error',
      ...webComponents,
      ...litA11y.configs.recommended.rules,
      // Safari takes the role from a list that shows no bullets.
      'lit-a11y/no-redundant-role': 'off',
      'polku/element-names': 'error',
    },
  },
  {
    files: ['**/*.test.ts', 'test/**'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // expect(x).to.be.true
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'suite', 'describe'] },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.test.ts', 'test/support/**'],
    ignores: ['**/*.node.test.ts'],
    // The types of @open-wc/testing call every assertion a promise.
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['scripts/**', 'test/**', 'src/author/**'],
    rules: { 'no-console': 'off' },
  },
);
