import { agencyName } from './agency-name.ts';
import { writeTo } from './asking-words.ts';
import { limits, mailAddress, oneLine, personName } from './clean-text.ts';
import type { Brand, MailDocument, Part } from './document.ts';
import { draftOf } from './draft.ts';
import { productName, progressWords } from './fixed-words.ts';
import { layout } from './layout.ts';
import { type LinkTable, linkTable } from './links.ts';
import type { MailContent, RenderedMail } from './mail-content.ts';
import { planPart } from './plan-part.ts';
import { printText } from './print-text.ts';
import { pick, resolveBlocks, textOf } from './resolve.ts';
import { stepTemplates, templateNamed } from './step-titles.ts';
import type { Template, View } from './tree.ts';
import { viewOf } from './view.ts';
import type { ViewOf } from './vocabulary.ts';

const stepsInAll = 6;

/**
 * Turns what a mail says into a subject, HTML and plain text (UTF-8, LF line ends). Texts in `content` may be anything:
 * they are shown as written, never as markup or links. @throws only on bugs: a link that is not http(s), a name missing.
 */
export const renderMail = (content: MailContent): RenderedMail => printMail(documentOf(content));

/** Prints a mail twice, as HTML and as text. */
export const printMail = (document: MailDocument): RenderedMail => ({
  subject: document.subject,
  html: layout(document),
  text: printText(document),
});

/** The mail as data, before it is HTML or text. */
export const documentOf = (content: MailContent): MailDocument => {
  const view = viewOf(content);
  const template = templateNamed(
    content.template === 'step' ? stepTemplates[content.step] : `answers/${content.template}`,
  );
  const draft = draftOf(content);
  const links = linkTable({
    ...content.links,
    freshLink: 'url' in content ? content.url : null,
    provider: content.template === 'forwarding-code' ? (content.link ?? null) : null,
    consultantAddress: consultantAddress(content),
    draft,
  });
  const action = actionOf(template, view, links);
  const given = {
    view,
    links,
    action,
    plan: planPart(content),
    draft: draft && { type: 'draft' as const, draft },
  };
  const parts = resolveBlocks(template.blocks, given);
  return {
    language: 'en',
    subject: oneLine(textOf(pick(template.subject, view), view), limits.subject),
    preheader: oneLine(textOf(pick(template.preheader, view), view), limits.subject),
    progress: content.template === 'step' ? progressWords(content.step, stepsInAll) : null,
    title: textOf(pick(template.title, view), view),
    parts: action === null || parts.includes(action) ? parts : [...parts, action],
    footer: footerOf(content, links),
    brand: brandOf(content),
  };
};

const actionOf = (template: Template, view: View, links: LinkTable): Part | null => {
  if (template.action.length === 0) return null;
  const { to, label } = pick(template.action, view);
  const target = links[to];
  return target === null ? null : { type: 'action', label: textOf(label, view), target };
};

const brandOf = (content: MailContent): Brand => {
  const agency = content.template === 'step' ? content.agency : null;
  return {
    name: oneLine(agency?.name ?? null, limits.company) || productName,
    colour: agency?.colour ?? null,
  };
};

const consultantAddress = (content: MailContent): string | null => {
  if (content.template !== 'step') return null;
  return content.agency === null ? writeTo(content) : mailAddress(content.agency.consultantAddress);
};

const footerOf = (content: MailContent, links: LinkTable): readonly Part[] => {
  const agency = content.template === 'step' ? content.agency : null;
  const view: ViewOf<'footer'> = {
    isStep: content.template === 'step',
    byAgency: agency !== null,
    agencyName: agencyName(agency),
    consultantName: personName(agency?.consultantName ?? null),
    consultantAddress: mailAddress(agency?.consultantAddress ?? null) ?? '',
    isConfirm: content.template === 'confirm',
    isStillThere: content.template === 'still-there',
    isFreshLink: content.template === 'fresh-link',
    isSignIn: content.template === 'sign-in',
  };
  const nothing = { action: null, plan: null, draft: null };
  return resolveBlocks(templateNamed('parts/footer').blocks, { view, links, ...nothing });
};
