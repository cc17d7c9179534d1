/** A rejection as an employer wrote it; everything has a value, everything can be said otherwise. */
export type Employer = {
  readonly from: string;
  readonly name: string;
  readonly company: string;
  readonly role: string;
  readonly sentence: string;
};

const acme: Employer = {
  from: 'jane.smith@acme.example',
  name: 'Jane Smith',
  company: 'Acme Ltd',
  role: 'Data Analyst',
  sentence: 'Unfortunately, we have decided to move forward with another candidate on this occasion.',
};

export type Forward = Partial<Employer> & {
  readonly person?: string;
  readonly subject?: string;
  readonly messageId?: string;
  readonly date?: string;
  readonly note?: string;
  readonly headers?: readonly string[];
};

const crlf = (text: string): string => text.replace(/\r?\n/g, '\r\n');

/** The words of the employer's mail. */
export const rejectionText = (employer: Partial<Employer> = {}): string => {
  const { role, company, sentence, name } = { ...acme, ...employer };
  return `Dear Sam,

Thank you for taking the time to interview with us for the ${role} role at ${company}.

${sentence} We were impressed with your SQL skills.

We wish you the best of luck in your search.

Kind regards,
${name}
Talent Partner, ${company}
`;
};

const envelopeOf = (forward: Forward, contentType = 'text/plain; charset=utf-8'): string => {
  const { person = 'sam@mail.example', subject = `Fwd: Your application for ${forward.role ?? acme.role}` } =
    forward;
  return [
    `From: Sam Doe <${person}>`,
    'To: me@in.onward.test',
    `Subject: ${subject}`,
    `Date: ${forward.date ?? 'Thu, 08 Jan 2026 10:00:00 +0000'}`,
    `Message-ID: <${forward.messageId ?? `${person.replace('@', '.')}.${(forward.company ?? acme.company).replace(/\W/g, '')}@mail.example`}>`,
    ...(forward.headers ?? []),
    'MIME-Version: 1.0',
    `Content-Type: ${contentType}`,
  ].join('\n');
};

/** As Gmail's web client forwards. */
export const gmailForward = (forward: Forward = {}): string => {
  const { from, name, role } = { ...acme, ...forward };
  return crlf(`${envelopeOf(forward)}

${forward.note ?? ''}
---------- Forwarded message ---------
From: ${name} <${from}>
Date: Thu, 8 Jan 2026 at 09:12
Subject: Your application for ${role}
To: Sam Doe <${forward.person ?? 'sam@mail.example'}>


${rejectionText(forward)}`);
};

/** As Outlook for Windows forwards. */
export const outlookForward = (forward: Forward = {}): string => {
  const { from, name, role } = { ...acme, ...forward };
  return crlf(`${envelopeOf({ subject: `FW: Your application for ${role}`, ...forward })}

${forward.note ?? ''}

From: ${name} <${from}>
Sent: 08 January 2026 09:12
To: Sam Doe <${forward.person ?? 'sam@mail.example'}>
Subject: Your application for ${role}

${rejectionText(forward)}`);
};

/** As Apple Mail forwards. */
export const appleForward = (forward: Forward = {}): string => {
  const { from, name, role } = { ...acme, ...forward };
  const quoted = rejectionText(forward)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
  return crlf(`${envelopeOf(forward)}

${forward.note ?? ''}

> Begin forwarded message:
> 
> From: ${name} <${from}>
> Subject: Your application for ${role}
> Date: 8 January 2026 at 09:12:00 GMT
> To: Sam Doe <${forward.person ?? 'sam@mail.example'}>
> 
${quoted}`);
};

/** The employer's mail itself, as it came. */
export const directRejection = (employer: Partial<Employer> & { readonly to?: string } = {}): string => {
  const { from, name, role } = { ...acme, ...employer };
  return crlf(`From: ${name} <${from}>
To: Sam Doe <${employer.to ?? 'sam@mail.example'}>
Subject: Your application for ${role}
Date: Thu, 08 Jan 2026 09:12:00 +0000
Message-ID: <r-${role.replace(/\W/g, '')}@acme.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

${rejectionText(employer)}`);
};

/** As a mail program forwards as attachment. */
export const attachmentForward = (forward: Forward = {}): string =>
  crlf(`${envelopeOf(forward, 'multipart/mixed; boundary="b1"')}

--b1
Content-Type: text/plain; charset=utf-8

${forward.note ?? 'See attached.'}
--b1
Content-Type: message/rfc822
Content-Disposition: attachment; filename="mail.eml"

${directRejection(forward)}
--b1--
`);

/** Any text somebody else wrote, as Gmail's web client forwards it. */
export const forwardOf = (passedOn: {
  readonly person: string;
  readonly from: string;
  readonly name: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
}): string => {
  const { person, from, name, subject, text, messageId } = passedOn;
  return crlf(`${envelopeOf({ person, subject: `Fwd: ${subject}`, messageId })}

---------- Forwarded message ---------
From: ${name} <${from}>
Date: Thu, 8 Jan 2026 at 09:12
Subject: ${subject}
To: Sam Doe <${person}>


${text}
`);
};
