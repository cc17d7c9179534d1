import { forwardOf } from './forwards.ts';

/** An employer's invitation, forwarded. */
export const invitationForward = (person: string, messageId = `invitation.${person}`): string =>
  forwardOf({
    ...{ person, messageId, from: 'priya@lantern.example', name: 'Priya Raman' },
    subject: 'Interview for Studio Coordinator',
    text: `Hello,

Thank you for your application. We would like to invite you to an interview for the Studio Coordinator position at Lantern Press.

Could you come on Wednesday 14 January at 10:00? Please let me know whether that time suits you.

Looking forward to meeting you,
Priya Raman`,
  });

/** What an employer answered when asked for feedback, forwarded. */
export const feedbackForward = (
  person: string,
  { company, from, point }: { readonly company: string; readonly from: string; readonly point: string },
): string =>
  forwardOf({
    ...{ person, from, messageId: `feedback.${company.replace(/\W/g, '')}.${person}`, name: 'Jane Smith' },
    subject: 'Re: Feedback on my interview',
    text: `Hi Sam,

As requested, here is the feedback from the interview panel at ${company}. ${point}

Kind regards,
Jane Smith
Talent Partner, ${company}`,
  });

/** A receipt that mail is on its way, and nothing more. */
export const acknowledgementForward = (person: string, number: number): string =>
  forwardOf({
    ...{ person, messageId: `ack${number}.${person}`, from: 'jobs@harbour.example', name: 'Harbour Jobs' },
    subject: `We received your application ${number}`,
    text: `Dear Sam,

Thank you for your application for the role of Clerk ${number} at Harbour Foods. We have received it and will review it in the coming weeks.

Kind regards,
Harbour Foods`,
  });
