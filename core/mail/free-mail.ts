/** Where anybody has an address. */
export const freeMailDomains =
  'gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk live.com msn.com yahoo.com yahoo.co.uk ' +
  'yahoo.de yahoo.fr ymail.com aol.com icloud.com me.com mac.com gmx.de gmx.net gmx.com web.de t-online.de ' +
  'freenet.de posteo.de mailbox.org proton.me protonmail.com free.fr orange.fr laposte.net wanadoo.fr ' +
  'sfr.fr ziggo.nl kpnmail.nl hetnet.nl telefonica.net zoho.com fastmail.com mail.com yandex.ru';
