/** What people write when they mean one of the words, as their mail program leaves it: a reply a line, `⏎` for a new line. */
export const said: Readonly<Record<string, string>> = {
  next: `
next
NEXT!
Next please
next pls
Next one please
Send the next one
Please send me the next one.
Hi,⏎⏎send the next one please⏎⏎Thanks⏎Sam
Could you send the next step?
can I have the next one now please
Can you send me the next email today?
I'm ready for the next step
Ready for the next one 😊
give me the next step
Next step please. Thanks, Sam
On to the next step!
next mail please⏎⏎Sent from my iPhone
I can't wait, send the next one
Can't wait! Next please
Ich kann es kaum erwarten, schickt mir bitte die nächste
I'd like the next mail now
Thank you! Next one please.
Ok thanks, next
let's go to the next step
Bring on the next one
Thanks⏎⏎NEXT
Move on to the next step please
yes please, send the next
Hello Onward, please send me the next step now
nächste bitte
Nächste!
Die nächste bitte
Nächster Schritt bitte
nächste Mail bitte
Bitte die nächste Mail schicken
Schick mir bitte die nächste
Schickt mir gerne schon den nächsten Schritt
Hallo,⏎bitte den nächsten Schritt senden⏎LG Anna
Könnt ihr mir die nächste Mail schicken?
Ich möchte den nächsten Schritt
Gerne die nächste Mail, danke!
Bitte nächste E-Mail
ich bin bereit für den nächsten Schritt
naechste bitte
Could I have the next one today please?
Please forward the next step
Hi there, next please :)
I would like the next one please
next one!
Send next
pls send next mail
I'm ready for the next one, thank you
please go to the next step
Good morning,⏎next please
thank you so much! could you send me the next email?
Den nächsten Schritt bitte
bitte den nächsten
Bitte die nächste Nachricht senden
Schicken Sie mir bitte die nächste Mail
Kann ich schon den nächsten Schritt haben?
Nächster bitte
danke, nächste bitte
Next, thank you
please could you send the next one?
I want the next step
Next email please, thanks a lot
Send me the next mail, please
hello, can I have the next step please? Thanks, Maria
Next step :)
Bitte den nächsten Schritt, danke
Nächste E-Mail bitte!
schick die nächste
Kann ich die nächste Mail haben?
Hallo Onward, bitte die nächste
Bitte die nächste Mail heute schicken
weiter mit dem nächsten Schritt
I am ready, next please
bitte gleich die nächste mail
`,
  erase: `
please delete my data
Please erase my data
Delete all my data
Unsubscribe me and delete my data please
Daten löschen bitte
Bitte löschen Sie meine Daten
`,
  resume: `
Do not pause please
Don't pause
Do not pause, go on
Nicht pausieren, weitermachen
It did not work out. Please go on.
resume
Resume please
RESUME⏎⏎Best, Jo
continue
Continue please
Please continue
please continue with the plan
Go on
go on please
ok, go on
Carry on please
keep going
Please resume my plan
Resume the mails please
I'm ready again
I am ready to continue
Ready to go on
I'm back, please continue
Hi, I'm back. Please continue.
Let's continue
You can go on now
You can continue sending the mails
I want to continue
I would like to continue, thanks
Start again please
restart
Unpause
End the pause please
Hi⏎⏎continue please⏎⏎Sent from my Samsung Galaxy
weiter
Weiter bitte
weitermachen
Bitte weitermachen!
mach weiter
Macht bitte weiter
Machen Sie bitte weiter
Wir können weitermachen
ich möchte weitermachen
Es kann weitergehen
es kann jetzt weitergehen 🙂
Ich bin wieder da
Ich bin wieder bereit
Bin wieder fit, bitte weiter
Fortsetzen bitte
Bitte den Plan fortsetzen
Pause beenden
Bitte die Pause beenden
Hallo zusammen,⏎⏎bitte weitermachen⏎⏎Viele Grüße⏎Jonas
Ja, bitte weiter
Please carry on
Yes, continue
ok continue
continue sending
Please start again
You may continue
I'd like to resume
let's go on
I am back and ready
please resume the plan, thanks
Hi Onward,⏎resume please
I feel better, please continue
Let's pick it up again
please continue the series
Wir können weiter machen
Ok weiter
Bitte weiter mit dem Plan
weiter gehts
Bitte wieder anfangen
Ich bin wieder dabei
Ich möchte gerne weitermachen
Mir geht es besser, bitte weitermachen
ihr könnt weitermachen
Bitte setzt den Plan fort
resume now please
Please go on with my plan
We can go on
back again, please continue
Ready again!
I'm well again, go on please
you can start again
please restart the plan
Weiter gehts bitte
jetzt weiter bitte
Bitte mach weiter
Wir können weiter machen, danke
Kann weitergehen
Die Pause ist vorbei
My break is over
fang bitte wieder an
Beendet bitte die Pause
Ich bin zurück
Ihr könnt wieder schreiben
`,
  done: `
done
Done!
DONE 🎉
I'm done
I am done, thanks
all done
Done, thank you!
I got a job
I got a job!!!
I got the job! Thank you so much
Hi, I got the job!
Good news: I got a job
Great news! I found a job
I have a new job
I've found a new job, thanks for everything
I found work
I got hired
I was hired
I've been hired! Thanks again for your help
I got the job, kind regards Sam
Guten Morgen! Ich habe einen Job. Viele Grüße, Tom
They hired me!
I've landed a job at Blue Corp, starting Monday
I accepted an offer
I have accepted a job offer
I just signed the contract
I start my new job on Monday
I actually got the job
I got the job after all
Hello,⏎⏎I got a job at Acme.⏎⏎Best,⏎Sam
fertig
Erledigt
erledigt, danke!
Ich habe einen Job
Ich habe einen Job gefunden!
Ich hab nen Job
ich hab den job bekommen 🎉🎉
Hallo, ich habe eine neue Stelle
Ich habe eine neue Stelle gefunden, danke!
Habe einen neuen Job gefunden
Job gefunden!
ich habe die Stelle doch bekommen
Ich habe Arbeit gefunden
Ich wurde eingestellt
Ich habe den Vertrag unterschrieben
Sie haben mich genommen!
Gute Neuigkeiten: ich habe die Stelle
Ich habe jetzt einen neuen Job. LG Jana
Ich fange am Montag einen neuen Job an
I'm hired!
I have found a job!
Done. Thank you for your help!
I got the position
I got a new job :)
Just got a job, thank you!
we did it, I got the job
I signed my contract today
I'm starting a new job next week
I've accepted a position at Blue Corp
Ich habe einen neuen Job!
Ich hab die Stelle!
Habe die Stelle bekommen, vielen Dank für alles
Ich habe eine neue Arbeit gefunden
Hurra, ich habe den Job!
Ich habe eine Zusage angenommen
Neuer Job gefunden, danke!
I got the job, thanks!
Hi all, I found a job last week
Thanks for everything, I got a job
Accepted a new position today
I start my new job tomorrow
Habe jetzt einen Job, danke euch
Ich hab einen neuen Job :)
Endlich einen Job gefunden!
erledigt :)
They offered me the job and I accepted
I've accepted an offer from another company
They gave me the job
They gave me the job after all!
Ich habe eine Zusage bekommen und angenommen!
Ich fange am 1. März einen neuen Job an
Ich wurde genommen!
I got a job offer and accepted it
Zusage! Ich habe die Stelle
Ich habe heute einen Vertrag unterschrieben
`,
  skip: `
skip
SKIP
Skip please
skip this
Skip this one
Skip this one please
please skip this step
Skip the next one
skip the next step, thanks
I'd like to skip this one
Can we skip this step?
Could you skip the next one please?
let's skip this one
Skip it
Skip that one please.
Leave this one out
please leave out the next step
Leave this step out, please
I want to skip this step
Hi,⏎skip this one please⏎Sam
Thanks, but skip this one
ok skip⏎⏎Sent from my iPad
I'll skip this one
Skip this email
überspringen
Überspringen bitte
bitte überspringen
Diesen Schritt überspringen
diesen bitte überspringen
Bitte den nächsten Schritt überspringen
Bitte überspringt diesen Schritt
überspring das
Lass den Schritt aus
Lasst diesen Schritt bitte aus
den schritt bitte auslassen
auslassen
Ich möchte diesen Schritt überspringen
Kann ich diesen Schritt überspringen?
Hallo,⏎⏎diesen Schritt bitte weglassen⏎⏎Grüße, Tim
Können wir den nächsten Schritt überspringen?
ueberspringen
Skip this step please
Please skip it
Can I skip this?
I want to skip the next one
skip, thanks
let me skip this one
skip this mail please
Please leave this step out
I'd rather skip this
Bitte diesen Schritt auslassen
überspringen, danke
Diesen hier bitte überspringen
Den nächsten bitte überspringen
Bitte überspringen Sie diesen Schritt
Lass das aus
ich will das überspringen
please skip that
Skip the next mail
I would like to skip this step, thanks
can you skip this one for me?
not this one, skip please
Skip this step. Thanks!
diesen schritt bitte auslassen
Bitte überspring diesen Schritt
Den Schritt überspringen, danke
kann ich den überspringen?
Diese Mail bitte überspringen
`,
  slower: `
slower
Slower please
slower, please!
Please slow down
slow down a bit please
Can you slow down a little?
Could you go slower please
a bit slower please
Too fast
too fast for me
This is too fast
It's too fast for me, sorry
That's a bit too fast
You're going too fast
Too many mails
too many emails!
These are too many emails
Not so fast please
not so often please
Less often please
Fewer emails please
less emails pls
one a week please
One mail a week please
Once a week is enough
Please send only one a week
Hi,⏎⏎slower please⏎⏎Best⏎Kim
I'd like it slower
weekly please
langsamer
Langsamer bitte
bitte langsamer
Etwas langsamer bitte
Bitte ein bisschen langsamer
zu schnell
Das ist mir zu schnell
Das geht mir zu schnell
nicht so schnell
Nicht so schnell bitte!
Zu viele Mails
Das sind mir zu viele Mails
Weniger Mails bitte
bitte weniger E-Mails
Nicht so oft bitte
seltener bitte
Einmal pro Woche reicht
Eine Mail pro Woche bitte
Bitte nur eine pro Woche
Geht das auch langsamer?
Könnt ihr langsamer machen?
Hallo⏎bitte langsamer⏎VG Pia
Ich möchte es langsamer
Could you please slow down?
slower pls, thanks
This is a bit too fast for me
Please not so many mails
fewer mails please
I get too many emails
Can I get one mail a week?
Once a week would be enough
please write less often
A little slower please
more time between mails please
Etwas langsamer, bitte
bitte seltener schreiben
Das geht alles zu schnell
Bitte nicht so viele Mails
Eine pro Woche reicht
einmal die Woche reicht mir
Mir ist das zu schnell
geht es etwas langsamer?
slow down pls
It is too fast
way too many emails
Too many emails for me
Could we go a little slower?
only one mail per week please
I prefer once a week
Langsamer, bitte!
viel zu schnell
bitte nur einmal pro Woche
Weniger oft bitte
etwas mehr Zeit zwischen den Mails bitte
mach mal langsamer
I'd like to slow things down
Bitte jede Woche eine Mail
slower would be better
`,
  faster: `
faster
Faster please
faster!
Please go faster
Can we go faster?
could you go a bit faster please
A bit faster please
Too slow
too slow for me
This is too slow
It's too slow for me
speed up
Speed it up please
please speed things up
More often please
quicker please
One a day please
one mail a day please
Every day please
daily please
Send them daily please
Hi,⏎⏎faster please⏎⏎Thanks,⏎Ben
Thanks! Faster please.
I'd like it faster
can I get them faster
schneller
Schneller bitte
bitte schneller
Etwas schneller bitte
Bitte ein bisschen schneller
zu langsam
Das ist mir zu langsam
Das geht mir zu langsam
Geht das auch schneller?
Geht es schneller?
Könnt ihr schneller machen?
öfter bitte
Bitte öfter
häufiger bitte
Jeden Tag eine bitte
Eine Mail pro Tag bitte
täglich bitte
Ich möchte es schneller
Hallo,⏎schneller bitte⏎Gruß Max
Can you go faster?
a little faster please
Please send them more often
can we speed this up?
I'd like to go faster
one every day please
speed up please
It is a bit too slow
Please faster, I have an interview soon
Bitte etwas schneller
kann das schneller gehen?
Könnten wir schneller machen?
gerne öfter
jeden Tag bitte
es geht mir zu langsam
Bitte täglich
go faster please
faster, thanks
I want it faster
Can you speed up?
Please send one each day
more mails please
Bitte schneller!
viel zu langsam
mach schneller
Kann es schneller gehen?
Ich hätte es gern schneller
I want to speed things up
mehr Mails bitte
faster would be great
Can I get these every day?
`,
  'pause 14': `
I am ill. Pause please.
I'm on holiday until 25 January, please wait
I am away until Monday. Please wait until then.
Ich bin bis 25.1. im Urlaub, bitte bis dahin warten
pause
PAUSE
Pause please
please pause
pause it please
Please pause my plan
Pause the mails please
I need a pause
I'd like to pause
I want to pause for now
Can we pause?
Could you pause this for two weeks please?
can I pause for 2 weeks
Pause 2 weeks
Pause for 14 days. Thanks
give me two weeks
Please give me 2 weeks
I need two weeks off
Not now
not now please
Not right now, thanks
Not now, sorry
I need a break
I need a short break please
Let's take a break
take a break for two weeks
Put it on hold please
on hold please
Please put my plan on hold for two weeks
in two weeks again please
Write me again in two weeks
Please write again in 2 weeks
Hi,⏎⏎please pause⏎⏎Sam⏎Sent from my iPhone
Pause for a fortnight
Pause bitte
bitte pausieren
Bitte zwei Wochen Pause
2 Wochen Pause bitte
zwei Wochen pausieren
Ich brauche eine Pause
Ich brauche 2 Wochen Pause
Ich möchte pausieren
Ich möchte eine Pause machen
Können wir pausieren?
Bitte Pause machen
jetzt nicht
Jetzt bitte nicht
gerade nicht, danke
Im Moment nicht
in zwei Wochen wieder
Bitte in 2 Wochen wieder
In zwei Wochen wieder bitte, danke!
Melde dich in zwei Wochen wieder
Meldet euch bitte in zwei Wochen nochmal
Gib mir zwei Wochen
gebt mir bitte noch zwei Wochen
Hallo,⏎⏎bitte für 14 Tage pausieren⏎⏎Viele Grüße⏎Tom
Please pause for now
I need a break for two weeks
please pause until I am back
not at the moment
No mails for two weeks please
Can we take a short break?
I would like a break please
Pause please, I am on holiday
wait two weeks please
come back in two weeks
Bitte pausiere zwei Wochen
pause bis montag
Bitte mach eine Pause
Ich brauche etwas Pause
Ich brauche gerade eine Pause
Bitte eine kurze Pause
Gerade nicht
momentan nicht, danke
Könnt ihr zwei Wochen pausieren?
Erst in zwei Wochen wieder bitte
Pause please, 2 weeks
Take a break for now
Could we pause this for a while?
Not right now please
can you write again in two weeks?
I'd like a two week break
two weeks pause please
pause until next week
Need a break
Hold off for two weeks please
Bitte jetzt nicht
Im Moment bitte nicht
Mach bitte zwei Wochen Pause
eine kurze Pause bitte
Bitte Pause bis Montag
Pause bis Ende des Monats
continue in two weeks please
No mails until Monday please
Not before June
Bitte eine Pause bis Montag machen
zwei Wochen Ruhe bitte
Schreibt mir in zwei Wochen wieder
Bitte nicht jetzt
Bitte keine Mails bis Montag
pause 2w
Can you pause these for a couple of weeks?
I need some time off
Pause until January 3rd please
pause until after Christmas
Pause bis 3. Januar
Pause bis zum 3.1.
Pause bis nach Weihnachten bitte
not now, maybe after Christmas
erst nach Weihnachten wieder
Please write again in January
bitte erst im Januar wieder
Bitte erst im neuen Jahr wieder
pausieren bis 15.1.
Please pause until 15/01
can we start again after the holidays?
Could we take a 2 week break?
pause until Feb 1
Pause bis 1. Februar bitte
Bitte pausieren Sie bis zum 15. Januar
Bitte bis nach Ostern pausieren
please pause until mid January
Can you write to me again after Easter?
please come back in February
Meldet euch bitte im Februar wieder
bitte nach den Ferien wieder
I'd rather continue in January
`,
  'pause 7': `
pause 1 week
pause for a week please
Give me a week
give me one more week please
one week off please
a week's break please
In a week again
Write again in a week
Please hold off for a week
Eine Woche Pause
eine Woche Pause bitte
Bitte eine Woche pausieren
Gib mir eine Woche
In einer Woche wieder
Bitte erst in einer Woche wieder
pausier für eine woche
please wait a week
nächste Woche wieder
Pause 1 Woche
1 Woche Pause bitte
Bitte 1 Woche pausieren, danke!
`,
  'pause 21': `
Pause for three weeks please
drei Wochen Pause bitte
Pause: 3 weeks
`,
  'pause 3': `
please give me a few days
`,
  'pause 30': `
pause for a month
Pause 1 month please
give me a month
I need a month off
Try again in a month
Put it on hold for a month
einen Monat Pause bitte
Bitte einen Monat pausieren
in einem Monat wieder
Meldet euch in einem Monat wieder
pause for 30 days
Can you pause for a month?
Bitte erst nächsten Monat wieder
next month again please
1 Monat Pause
`,
  offer: `
They offered me another job
I got an offer but it is low
Ich habe die Zusage und fange Montag an
I got an offer!
I've got an offer
I just got a job offer from Acme!
We got an offer today
They offered me the job
Acme Logistics offered me the job!
I was offered a position as a nurse
They made me an offer
I got an offer, should I take it?
Yes! I got an offer. I am so happy
Hi,⏎I just got a job offer from Acme!⏎Thanks
Thanks for your mails, they helped a lot. I have just received an offer from a small company in Leeds and I could not be happier, so thank you all.
Ich habe ein Angebot bekommen
Ich habe heute eine Zusage von der Spedition bekommen!
Mir wurde die Stelle angeboten
Ich bekomme den Job!
Hallo, ich hab ein Jobangebot
`,
  'interview-invitation': `
next week I have an interview
I have an interview in two weeks
In two weeks I have an interview
I got a job interview
I got an interview
I was invited to an interview at another company
I have a job interview
I got the second interview
Good news, I have an interview
In January I have an interview
I have an interview tomorrow
They invited me back
They want to see me on Monday
I have been invited to a second interview
I got a phone interview with the council
Ich habe nächste Woche ein Vorstellungsgespräch
Ich wurde zum Gespräch eingeladen
Sie haben mich zum Gespräch eingeladen
Ich habe eine Einladung zum Vorstellungsgespräch bekommen
Hab am Montag ein Vorstellungsgespräch
`,
  correction: `
No, this is wrong. They invited me
No, this is wrong. They invited me to an interview.
Sorry, that one was not a rejection
This was not a rejection, I am still in the process!
Nein, das ist falsch. Sie haben mich eingeladen.
it was an interview
It was an interview!
It was an invitation
it was an invitation to an interview!
That was an interview invitation
It's an offer
this is an offer
No, it was an interview invite
No! It was an interview.
Wrong. This was not a rejection.
Sorry, but it was a job offer
Actually it was an invitation
Hi, it was an interview!
Not a rejection
Not a rejection!!
That wasn't a rejection
this was not a rejection
This is not a rejection.
It isn't a rejection, it's an invitation
That's not a rejection at all
That was no rejection
You got it wrong, it was an interview
You misread it
You misread my mail
Wrong, this is an invitation
I wasn't rejected
They didn't reject me
I have not been rejected
It was just an acknowledgement
It was only a confirmation of receipt
Hello,⏎⏎that was not a rejection.⏎⏎Kind regards⏎Sam
Thanks, but that wasn't a rejection
keine Absage
Keine Absage!
das war keine Absage
Das ist keine Absage
das war gar keine Absage
Das war doch keine Absage!
Hallo, das war keine Absage
Das ist doch eine Einladung
Das war eine Einladung zum Gespräch
Nein, das war eine Einladung zum Vorstellungsgespräch
Es war ein Angebot
das ist ein Jobangebot
Falsch, das war keine Absage
Das war keine Absage, sondern eine Einladung
Das habt ihr falsch verstanden
Ich wurde nicht abgelehnt
Die haben mir nicht abgesagt
Das war nur eine Eingangsbestätigung
Hallo zusammen,⏎das war leider keine Absage⏎LG Mia
This was not a rejection!
that is not a rejection
Sorry, that was an interview invitation
It's not a rejection, it's an offer
You were wrong, this is an invitation
Hey, this wasn't a rejection
No rejection
I was not rejected!
It was actually an invite to an interview
You got that wrong
it is not a rejection but an invitation
Das war nicht wirklich eine Absage
Das war keine Absage!!
Nein, keine Absage
Es war eine Einladung
Das ist falsch, das war eine Einladung
Moment, das war doch eine Zusage
Dies ist keine Absage
Ihr habt das falsch verstanden
das war eine Einladung, keine Absage
Hey, that was an interview
But it was not a rejection
This isn't a rejection
It wasn't a rejection!! It was an invitation!
Wrong: it was an invitation
That mail was not a rejection
the mail was an invitation
Das stimmt nicht, das war keine Absage
Die Mail war keine Absage
Das war eine Zusage!
Keine Absage, eine Einladung!
es war doch ein Angebot
They didn't turn me down
You have misunderstood my mail
die haben mich nicht abgelehnt
Du hast das falsch verstanden
It was only a confirmation
that mail was an invitation not a rejection
I think you misread it, it was an invitation
Das war ne Einladung
Das ist eine Einladung und keine Absage
I wasn't rejected, I was invited
I was not rejected but invited to an interview
Ich wurde nicht abgelehnt, sondern eingeladen
`,
  stop: `
Ihr könnt mich mal
stop
Please stop
Thanks for your help. Please stop now.
stop please⏎⏎Sent from my iPhone
I got a job! Please stop the mails
Hi,⏎⏎please stop these emails
Please unsubscribe me
No more mails please
Thank you for everything. Stop please.
Stop, I found a job
stopp
Bitte stopp
Bitte keine Mails mehr
Bitte keine weiteren Nachrichten
Danke für alles, bitte stopp
Hört bitte auf
Bitte beenden
Pause? No, stop
Skip this. Actually, stop.
Stop it please
please stop writing to me
I'm done, please remove me
Thanks, but no more mails
Ich möchte mich abmelden
bitte nicht mehr schreiben
Bitte keine E-Mails mehr schicken
Schluss jetzt
Please do not write to me again
I have a job now, please unsubscribe me
Stop please, I have a job
please stop sending these
I don't want any more emails
no more please
Bitte aufhören
Keine Mails mehr bitte
ich möchte keine Mails mehr
Lasst mich bitte in Ruhe
unsubscribe me please
I got a job, no more mails please
no more
Please remove me from your list
Please go away
Schreibt mir bitte nichts mehr
plz stop these emails
Stop spamming me
stop this nonsense
I dont want to get these any more
I do not want to receive any more emails from you.
I no longer want to receive these emails
I no longer wish to receive these emails.
How do I unsubscribe?
how can I stop these emails?
please remove my email address
cancel my subscription
That's enough, thank you
that's enough emails
Not interested
I'm not interested, thanks
no longer interested
Make it stop
Thanks for the tips but I'd rather not get any more mails.
Thank you, but I don't need any more emails.
I don't need these anymore
I don't need these mails any more, thanks
Delete me
Delete my account please
Please delete me from your system
fuck off
please unsubcribe me
unsuscribe
unsubscibe me please
please sotp
Please unsubscribe this address
please unsubscribe maria.lopez@gmail.com
I asked you to stop!
I already said stop
I said stop.
i told you to stop emailing me
hört auf mir mails zu schicken
Hör bitte auf mir zu schreiben!
Bitte schicken Sie mir keine Mails mehr
Bitte schickt mir keine E-Mails mehr.
ich möchte keine mails mehr bekommen
Ich möchte keine weiteren E-Mails erhalten.
Ich möchte diese Mails nicht mehr bekommen
ich moechte diese mails nicht mehr erhalten
Ich will das nicht mehr
Ich will diese E-Mails nicht mehr
meldet mich bitte ab
Bitte meldet mich vom Verteiler ab
bitte nehmt mich aus dem Verteiler
Bitte nehmen Sie mich aus Ihrem Verteiler.
Nehmen Sie mich von der Liste
Bitte aus dem Verteiler nehmen
bitte aus dem verteiler löschen
Bitte löschen Sie mich aus dem Verteiler
bitte löscht meine adresse
Streichen Sie mich von der Liste
Bitte beendet die Serie
das reicht
Es reicht!
Das reicht jetzt, danke.
kein Interesse
Kein Interesse mehr, danke
Ich habe kein Interesse mehr
danke, aber ich brauche keine weiteren mails
Danke, aber das brauche ich nicht mehr
Bitte senden Sie mir nichts mehr zu
Bitte kontaktieren Sie mich nicht mehr
Könnt ihr bitte damit aufhören?
Könnten Sie bitte aufhören, mir zu schreiben?
Können Sie die Mails bitte stoppen?
Guten Tag,⏎⏎bitte senden Sie mir keine weiteren E-Mails.⏎⏎Mit freundlichen Grüßen⏎Dr. Petra Müller
Hallo zusammen,⏎⏎vielen Dank für die Mails, aber ich möchte keine weiteren mehr.⏎⏎Viele Grüße⏎Jens
Wie kann ich mich abmelden?
wie melde ich mich ab?
abmeldne
abmleden bitte
Bitte tragt mich aus
Tragen Sie mich bitte aus dem Verteiler aus
I have found a job so please stop sending me emails
I've got a job now so you can stop
Ich habe jetzt einen Job, ihr könnt aufhören
I have found a new position in the meantime, so please stop sending me⏎these emails. Thank you.
Would it be possible to stop these emails?
Is it possible to unsubscribe?
I wish to unsubscribe from this mailing list.
please cease sending these
No further emails please.
I really don't want any of these emails
We don't want your mails
Don't write to me ever again
stop harassing me
Stop bothering me please
how do i get off this list
Please deregister me
discontinue please
Please end my subscription
Bitte mir keine Mails mehr schicken.
bitte mir keine e-mails mehr senden
Ich wünsche keine weiteren Nachrichten
Ich möchte keine Nachrichten mehr von Ihnen erhalten.
Ich möchte nicht mehr angeschrieben werden
Bitte entfernen Sie mich aus der Liste
entfernt mich bitte aus dem verteiler
Bitte um Abmeldung
Abmeldung
Abbestellung
Ich melde mich hiermit ab
Hiermit möchte ich mich abmelden.
Spam! Bitte aufhören
Ich brauche eure Mails nicht mehr
Eure Mails möchte ich nicht mehr bekommen
ich habe einen job also bitte keine mails mehr
Bitte löschen
loesch mich
Guys please just stop with the emails
I think I'd prefer not to receive these emails
please no more coaching emails
Sorry but I'm not interested in this
Could you please take my address off your list?
I have asked you to unsubscribe me
Please, stop it.
can u stop pls
STOP SENDING ME THIS
not helpful, please stop
It was nice but I want to unsubscribe
unsubscribe pls thx
Hi, please can you stop sending these emails, I have a new job.
I am no longer looking for a job, please stop
No longer looking for work so please stop the emails
I really don't need these emails
please leave me in peace
Bitte stoppt die Mails
Bitte nicht mehr anschreiben
könnt ihr mich bitte abmelden?
Können Sie mich bitte aus dem Verteiler nehmen?
Ich suche nicht mehr, bitte keine Mails mehr
habe kein interesse
schickt mir das bitte nicht mehr
das hilft mir nicht, bitte stopp
Danke, das genügt. Bitte keine Mails mehr.
Bitte hören Sie auf mir E-Mails zu schicken!!!
möchte keine mails mehr
will keine mails mehr
Bitte abmelden, Danke und Gruß
Bitte nehmen Sie meine E-Mail-Adresse aus Ihrem Verteiler.
Liebes Team,⏎ich habe mich anders entschieden.⏎Bitte meldet mich ab.⏎Danke, Ute
Hello,⏎I no longer need this.⏎Please take me off the list.⏎Regards, Ian
Ich bitte Sie, mir keine Mails mehr zu schicken
I want out
I want out of this please
Please let me out
Ich kündige
Hiermit kündige ich
Jetzt ist Schluss
Jetzt ist Schluss mit den Mails!
Ich habe genug von den Mails
Ich hab genug von euren Mails
I've had enough of these
I have had enough of your emails
I don't want your help
I don't want your help any more
I don't need your help anymore, thanks
Ich will eure Hilfe nicht
Ich brauche eure Hilfe nicht mehr
take me off
remove me please
no thanks, not for me
No thank you, this is not for me.
Danke, das ist nichts für mich
`,
};
