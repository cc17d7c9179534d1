import Handlebars from 'handlebars';
import { type Place, wordsError } from './place.ts';

/** A leaf before precompilation: plain text, or text with Handlebars in it. */
export type LeafSource = { readonly leaf: string; readonly dynamic: boolean };

/** Handlebars is used for two things only; everything else (each, with, partials, raw HTML) has no place in a leaf. */
const knownHelpers = { if: true, unless: true } as const;

export const isName = (text: string): boolean => /^[a-zA-Z][a-zA-Z0-9]*$/.test(text);

/** Checks one leaf's Handlebars against the names its template may use. @throws naming file, line and variable. */
export const readLeaf = (text: string, place: Place, names: ReadonlySet<string>): LeafSource => {
  if (!text.includes('{{')) {
    if (text.includes('}}')) throw wordsError(place, 'a }} without its {{');
    return { leaf: text, dynamic: false };
  }
  // Three braces mean "do not escape"; the printers escape always, and nobody should think otherwise.
  if (text.includes('{{{')) throw wordsError(place, 'use two braces, not three');
  for (const statement of parse(text, place).body) checkStatement(statement, place, names);
  return { leaf: text, dynamic: true };
};

export const checkName = (name: string, place: Place, names: ReadonlySet<string>): string => {
  if (!names.has(name)) throw wordsError(place, `unknown variable "${name}"`);
  return name;
};

/** JavaScript source of the precompiled template; `strict` makes a name missing at run time an error, not a gap. */
export const precompileLeaf = (leaf: string): string =>
  String(
    Handlebars.precompile(leaf, {
      strict: true,
      noEscape: true,
      knownHelpersOnly: true,
      knownHelpers,
    }),
  );

const parse = (text: string, place: Place): hbs.AST.Program => {
  try {
    return Handlebars.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n').at(-1) : String(error);
    throw wordsError(place, `Handlebars cannot read "${text}": ${reason}`);
  }
};

const checkStatement = (statement: hbs.AST.Statement, place: Place, names: ReadonlySet<string>): void => {
  switch (statement.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return;
    case 'MustacheStatement': {
      const { path, params } = statement as hbs.AST.MustacheStatement;
      if (params.length > 0) throw wordsError(place, `"${pathName(path)}" takes nothing after it`);
      checkName(pathName(path), place, names);
      return;
    }
    case 'BlockStatement': {
      const block = statement as hbs.AST.BlockStatement;
      if (!Object.hasOwn(knownHelpers, pathName(block.path)))
        throw wordsError(place, `only #if and #unless are known, not #${pathName(block.path)}`);
      for (const param of block.params) checkName(pathName(param), place, names);
      for (const part of [block.program, block.inverse])
        for (const inner of part?.body ?? []) checkStatement(inner, place, names);
      return;
    }
    default:
      throw wordsError(place, `${statement.type} has no place in the words`);
  }
};

const pathName = (expression: hbs.AST.Expression): string =>
  'original' in expression ? String(expression.original) : expression.type;
