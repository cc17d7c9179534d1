/** Vendors whose names and domains stand in a sender without being the employer: ATS, assessment and job-board vendors. */
const vendors: readonly (readonly [string, readonly string[]])[] = [
  ['Workday', ['myworkday.com', 'workday.com', 'myworkdayjobs.com', 'otp.workday.com']],
  ['Greenhouse', ['greenhouse-mail.io', 'greenhouse.io', 'grnh.se']],
  ['Lever', ['lever.co']],
  ['Ashby', ['ashbyhq.com']],
  ['SmartRecruiters', ['smartrecruiters.com']],
  ['iCIMS', ['icims.com']],
  ['Taleo', ['invalidemail.com', 'taleo.net', 'taleo.com']],
  ['SuccessFactors', ['successfactors.com', 'successfactors.eu', 'sapsf.com']],
  ['Jobvite', ['jobvite.com', 'jobvite-inc.com']],
  ['Workable', ['workablemail.com', 'workable.com']],
  ['BambooHR', ['bamboohr.com', 'bamboohr.co.uk']],
  ['JazzHR', ['applytojob.com', 'jazz.co', 'jazzhr.com', 'resumatormail.com', 'theresumator.com']],
  ['LinkedIn', ['linkedin.com', 'linkedinmail.com']],
  ['Indeed', ['indeed.com', 'indeedemail.com', 'indeedmail.com']],
  ['Glassdoor', ['glassdoor.com']],
  ['ZipRecruiter', ['ziprecruiter.com']],
  ['Gem', ['gem.com', 'appreciatehub.com']],
  ['Rippling', ['rippling.com', 'rippling-ats.com']],
  ['Avature', ['avature.net']],
  ['Tal.net', ['tal.net', 'oleeo.com', 'wcn.co.uk']],
  ['BrassRing', ['brassring.com', 'trm.brassring.com']],
  ['Oracle', ['oraclecloud.com', 'oracle.com', 'oracleoutsourcing.com']],
  ['UKG', ['ultipro.com', 'ukg.com', 'ultimatesoftware.com']],
  ['Cornerstone', ['csodmail.com', 'csod.com', 'cornerstoneondemand.com']],
  ['Newton', ['newtonsoftware.com', 'paycor.com', 'paycomonline.net', 'paycom.com']],
  ['Breezy', ['breezy.hr', 'breezy-mail.com', 'breezymail.com']],
  ['Comeet', ['comeet.co', 'comeet-notifications.com', 'comeet.com']],
  ['Keka', ['keka.com', 'kekamail.com', 'kekahr.com']],
  ['Paylocity', ['paylocity.com']],
  ['Teamtailor', ['teamtailor.com', 'teamtailor-mail.com']],
  ['Personio', ['personio.de', 'personio.com', 'mail.personio.de']],
  ['Recruitee', ['recruitee.com', 'recruitee-mail.com', 'tellent.com']],
  ['softgarden', ['softgarden.io', 'softgarden.de']],
  ['rexx systems', ['rexx-systems.com', 'rexx-recruitment.com']],
  ['d.vinci', ['dvinci.de', 'dvinci-hr.com', 'dvinci-easy.com']],
  ['Concludis', ['concludis.de']],
  ['rekrutering', ['varbi.com', 'reachmee.com']],
  ['Pinpoint', ['pinpointhq.com', 'pinpoint.email']],
  ['Bullhorn', ['bullhorn.com', 'bullhornmail.com', 'bullhornstaffing.com']],
  ['Zoho Recruit', ['zohorecruit.com', 'zohorecruitmail.com', 'zoho.com']],
  ['Freshteam', ['freshteam.com', 'freshworks.com']],
  ['Phenom', ['phenompeople.com', 'phenompro.com']],
  ['Eightfold', ['eightfold.ai']],
  ['Jobscore', ['jobscore.com']],
  ['ADP', ['adp.com', 'recruiting.adp.com']],
  ['Dayforce', ['dayforce.com', 'ceridian.com']],
  ['Hireology', ['hireology.com']],
  ['NHS Jobs', ['jobs.nhs.uk', 'nhsbsa.nhs.uk', 'nhsjobs.nhs.uk']],
  ['Trac', ['trac.jobs', 'trac-systems.co.uk']],
  ['Networx', ['networxrecruitment.com', 'networx.com']],
  ['eploy', ['eploy.net', 'eploy.co.uk']],
  ['Tribepad', ['tribepad.com', 'tribepad-mail.com']],
  ['Jobtrain', ['jobtrain.co.uk']],
  ['Stonefish', ['stonefish.co.uk']],
  ['Applied', ['beapplied.com']],
  ['HackerRank', ['hackerrank.com', 'hackerrankforwork.com']],
  ['Codility', ['codility.com']],
  ['CodeSignal', ['codesignal.com']],
  ['HireVue', ['hirevue.com', 'hirevueapp.com']],
  ['SHL', ['shl.com']],
  ['TestGorilla', ['testgorilla.com']],
  ['Calendly', ['calendly.com']],
  ['GoodTime', ['goodtime.io']],
  ['Modern Hire', ['modernhire.com']],
  ['Welcome to the Jungle', ['welcomekit.co', 'welcometothejungle.com', 'wttj.co']],
  ['Otta', ['otta.com']],
  ['Wellfound', ['wellfound.com', 'angel.co']],
  ['Hired', ['hired.com']],
  ['Handshake', ['joinhandshake.com']],
  ['StepStone', ['stepstone.de', 'stepstone.com']],
  ['XING', ['xing.com']],
  ['InfoJobs', ['infojobs.net']],
  ['JOIN', ['join.com']],
  ['Homerun', ['homerun.co', 'homerun.hr']],
  ['Bullhorn', ['cariboo.io']],
  ['Polymer', ['polymer.co']],
  ['Dover', ['dover.com', 'dover.io']],
  ['Kula', ['kula.ai']],
  ['Fountain', ['fountain.com']],
  ['Harri', ['harri.com']],
  ['Amazon SES', ['amazonses.com']],
  ['SendGrid', ['sendgrid.net']],
  ['Mailgun', ['mailgun.org']],
];

const freeMail = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk live.com msn.com yahoo.com yahoo.co.uk yahoo.de yahoo.fr ymail.com aol.com icloud.com me.com mac.com gmx.de gmx.net gmx.com web.de t-online.de freenet.de posteo.de mailbox.org proton.me protonmail.com free.fr orange.fr laposte.net wanadoo.fr sfr.fr ziggo.nl kpnmail.nl hetnet.nl telefonica.net zoho.com fastmail.com mail.com yandex.ru'.split(
    ' ',
  ),
);

const vendorByDomain = new Map(
  vendors.flatMap(([name, domains]) => domains.map((domain) => [domain, name] as const)),
);
const vendorNames = new Set(vendors.map(([name]) => name.toLowerCase()));

/** The domain and its parents, most specific first: `a.b.c` gives `a.b.c`, `b.c`. */
function* parents(domain: string): Generator<string> {
  const labels = domain.toLowerCase().split('.').slice(-6);
  for (let at = 0; at < labels.length - 1; at += 1) yield labels.slice(at).join('.');
}

/** The vendor that sends for employers from this domain, or null. */
export function vendorOfDomain(domain: string): string | null {
  for (const each of parents(domain)) {
    const vendor = vendorByDomain.get(each);
    if (vendor !== undefined) return vendor;
  }
  return null;
}

export function isVendorName(name: string): boolean {
  return vendorNames.has(name.toLowerCase());
}

export function isFreeMail(domain: string): boolean {
  return freeMail.has(domain.toLowerCase());
}

/**
 * The employer's key as vendors write it into the address: Workday `<tenant>@myworkday.com`, iCIMS
 * `<tenant>+autoreply@talent.icims.com`. Null where the address does not tell.
 */
export function tenantOf(address: string): string | null {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at).toLowerCase();
  const domain = address.slice(at + 1).toLowerCase();
  if (domain === 'myworkday.com' && !/^(?:no-?reply|donotreply|workday|notifications?)/.test(local))
    return local;
  if (domain.endsWith('icims.com') && local.includes('+')) return local.slice(0, local.indexOf('+'));
  const subdomain =
    /^([a-z0-9-]+)\.(?:breezy\.hr|recruitee\.com|teamtailor\.com|bamboohr\.com|personio\.de|jobs\.personio\.de|softgarden\.io)$/.exec(
      domain,
    );
  const tenant = subdomain?.[1] ?? null;
  return tenant === null || /^(?:app|mail|email|m|www|jobs|api|notifications?|hire)$/.test(tenant)
    ? null
    : tenant;
}
