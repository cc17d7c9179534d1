/** Replies that begin or look like a word and are none, a reply a line: kept as they are. */
export const free = `
I am ill. He said: pause please.
I am on holiday until Monday
This is wrong.
They cancelled the interview
I got it!
It fell through
Ihr könnt mich mal anrufen
I will stop by tomorrow
Please stop by the office when you can
I can't stop crying
Don't stop
Please don't stop
Next week would be better for me
Next time I will ask first
The next one is on Friday
My next interview is on Monday
Next, I would like to know how to write a cover letter
What's next?
What happens next
next?
I don't know what to do next
done with this company
I am done with this company
I'm done with recruiters
They said they are not done
Not done yet
They are done with interviews on Friday
done? not yet
I did it
I did it, they have not answered
I've done this step
I have done that already
Well done
Habe ich gemacht
Das habe ich schon erledigt
habe ich erledigt, und jetzt?
ich bin fix und fertig
Ich bin fertig mit den Nerven
Das ist noch nicht erledigt
thanks, that helped
Thank you, this was useful
Thanks!
ok
Danke, das hat geholfen
should I pause the application?
Should I continue with the application?
Should I skip the cover letter?
Can I skip the phone interview?
How do I pause?
What does SKIP do?
Do I have to do anything to continue?
I can't go on
I can't go on like this
I don't want to go on
Ich kann nicht mehr weitermachen
So kann es nicht weitergehen
Wie geht es weiter?
Weiter so!
Wie soll ich weitermachen
Continue reading on their site
I want to continue my career in nursing
I'm ready for the interview
I am not ready
I'm back in London next week
We will continue the conversation next week
I skipped breakfast
They skipped me
Everything goes too fast
It was too fast in the interview, I could not think
They asked too many questions
My typing is too slow
The process is too slow
They answered faster than you
They will write again in two weeks
I am on holiday for two weeks
I am away, back in two weeks
Back in two weeks
They gave me two weeks
Give me two weeks and I will find something
In zwei Wochen habe ich ein Gespräch
Ich bin in zwei Wochen wieder da
Ich melde mich in zwei Wochen wieder
Sie melden sich in zwei Wochen wieder
Bin bis Montag nicht da
Ich habe jetzt nicht verstanden, was ich tun soll
I do not need a pause
I need a job
I need a break from my boss
Keine Pause bitte
I will not pause
I almost got the job
I did not get the job
I got the job description
I found a job I want to apply for
I want to get a job
I need to get hired
They hired somebody else
She got the job
I thought I got the job
If I got the job I would tell you
Ich habe die Stelle nicht bekommen
Ich habe eine Stelle gefunden, auf die ich mich bewerben will
Ich hätte gern den Job
Ich habe den Job verloren
Job gefunden, Bewerbung geschickt
It was an interview that went badly
It was a rejection
It was a good interview
Was that a rejection?
It wasn't a rejection until they called
I think it was not a rejection of me but of my salary
Das war eine Absage
War das keine Absage?
Noch keine Absage
Bisher keine Absage bekommen
Ich habe keine Absage bekommen und keine Zusage
Das war ein gutes Gespräch
überspringen kann ich das nicht
Ich habe den Schritt übersprungen
Zu schnell aufgegeben
Das war zu schnell für mich, die haben nicht zugehört
Der Nächste bekommt den Job
Als nächstes schreibe ich ihnen
nächste Woche habe ich ein Gespräch
Nächste Woche wieder ein Gespräch
yes
no
Re: Your next step
Re: Your plan is paused
Re: You got the job
Re: Your plan is faster now
I like the pace, not too fast and not too slow
More often than not they do not answer
Once a week I write to them
Every day I look for jobs
Stop and go, that's how it feels
The next step is hard for me
On to the next one!
I'll pass on this one
I'll get the next one
I will write again in two weeks
They are too slow
It was the interview
It was a second interview
We met twice. Enough!
I can't take this, no more
Pause the application
Skip the phone call
Here is my resume
I have a position in mind
It wasn't a rejection, was it?
Das ist doch keine Absage?
Fertig mit den Nerven
Die sind zu langsam
nicht so viel
Moving on is hard
Skip is my dog's name
I want to stop feeling like this
Enough time has passed now I think
The job starts next month
They want to continue next week
Please tell me how to skip
Next Tuesday is the interview
I am too slow at writing
I have done my homework
done it yesterday
Pausing is hard for me
I am taking a break from applications
I need two weeks to answer them
They need two weeks
give me strength
Give me a job
One a week is what I send them
I write one application a day
every day the same
faster is not always better
I was too fast with my answer
My answer was too slow
not now, not ever? I do not understand
I did not skip it
why skip this?
what does skip mean
I am not done
not done
Almost done
When I am done I will write
Is it done?
They said it was an interview but it was a rejection
It was an interview and they said no
The invitation was a mistake
I thought it was an offer
Wish it was an offer
It was not an interview
maybe it was an offer
They continue to ignore me
I go on holiday
Go on holiday they said
Resume attached
My resume needs work
Can you review my resume?
How can I get the job?
I want the job
I got the rejection
I got the mail
I have got the flu
I started a course
I accepted it
I accept
Ich nehme es an
Ich habe weitergemacht
Weiter weiß ich nicht
Und weiter?
weiter nichts
Nicht weiter schlimm
Ich will nicht weiter
Ich bin noch nicht fertig
Fertig bin ich noch lange nicht
Was heißt überspringen?
Soll ich den Schritt überspringen?
Pause war gut
Ich mache gerade Pause
Nächsten Montag habe ich ein Gespräch
nächste Runde!
Zu viele Bewerbungen
Zu viele Absagen
Das war ein schneller Prozess
Schneller ging es nicht
Langsam reicht es mir
Das geht zu weit
Es ist eine Absage
Ja, eine Absage
Leider keine Einladung
Die Absage kam zu schnell
In zwei Wochen fange ich an zu suchen
Ich war zwei Wochen krank
Einen Job habe ich noch nicht
Ich habe keinen Job bekommen
Ich habe den Job abgelehnt
Ich habe die Stelle gesehen
I saw the position
I left the job
I quit my job
we got the results
Continue?
Stopping by tomorrow
Is this the last step?
Which step is next?
I like this step
Step 3 was good
Thank you for the next step
Thanks for the last mail, very helpful
Danke für die letzte Mail
Don't want this one, skip it
ich hab was gefunden
I don't want to
Next stop Berlin
I will continue to apply
we continue
Can they skip the probation?
Going slower would help me think
I need to slow down
I should go faster
My boss said stop
I have done nothing yet
Done reading
I have the job offer here
I got the invitation
Great news
They invited me
I was rejected
It was a rejection, not an interview
I hope it was an interview
Not an offer
This was a long interview
Die nächste Absage
Nächste Absage
weitere Absage
Weiter im Text
Ich mache weiter mit Bewerbungen
Ich brauche Hilfe
Ich brauche einen Job
Zwei Wochen sind zu lang
zwei Wochen
in two weeks
In two weeks then
again
Not again
later
Maybe later
Pause?
The pause was good for me
I took a break
I will take two weeks off work
We are on hold with this employer
They put me on hold
they put my application on hold
The offer is on hold
hold on
Wait
wait for it
I am waiting
I am ready for a new job
I'm ready to give up
I want to give up
This is the end
Enough about me
I had enough
I've had enough of applying
Ende gut, alles gut
Schluss mit Bewerbungen
Jeden Tag eine Absage
One rejection a week
Too many rejections
Too much for me
It's all too much
Faster than I thought
Danke, weiter so
Das ging schnell
Ich habe zwei Wochen gewartet
Sie wollten in zwei Wochen wieder schreiben
Ich habe Pause
Leave me a comment
Can you help me?
Please help
Please call me
bitte um Rückruf
Ja
Nein danke
No thanks
Sorry
Hi
???
Fewer, please
I got it! I got the job!
I have been offered and accepted a job
I was invited, not rejected
I found a job at Acme, applied yesterday
I got the job at Acme, but they withdrew it
Ich brauche zwei Wochen Zeit
they want to interview me, it was not a rejection
I need to go faster
I want to send the next one
No. Thanks
Wrong. Sorry.
stop by tomorrow?
I could stop by tomorrow, would that help?
I will stop by their office on Friday
They asked me to stop by
Should I stop applying?
I can't stop thinking about it
I want to stop thinking about this job
When should I stop waiting for an answer?
They told me to stop calling them
Please don't stop, these help me a lot
don't stop!
Muss ich mich beim Amt abmelden?
I unsubscribed from LinkedIn yesterday
Keine Mails mehr von der Firma bekommen
Sie haben sich nicht mehr gemeldet
Mir reicht das Geld nicht mehr
Enough said
That was not enough for them
They are not interested
They said they are no longer interested in me
Die haben kein Interesse
I will resume my search in January
I deleted the app from my phone
Should I delete my LinkedIn account?
How do I stop being so nervous?
how do I stop?
Ich will nicht mehr
Ich kann nicht mehr
I can't do this any more
I told them to stop
They told me to stop, what now?
nicht mehr lange
Ich brauche die Stelle nicht mehr
Das reicht noch nicht für eine Zusage
Das reicht ihnen nicht
I'm not interested in that job
I am no longer interested in working there
They are not interested in me any more
Ich habe kein Interesse an der Stelle
Ich brauche keine Mails von denen
They don't want to receive any more emails from me
Sie brauchen keine weiteren Unterlagen
I do not need any more feedback
I said stop to my old boss
Should I ask them to delete my data?
I asked the company to delete my data and they did
Soll ich sie löschen?
Soll ich den alten Lebenslauf löschen?
Ich habe meine Adresse im Lebenslauf gelöscht
Ich habe meine Daten gelöscht
Is that enough?
Is it enough to write one mail?
It's never enough for them
I had enough time
after the interview
After the interview I felt good
nach dem Gespräch war ich traurig
Nach Weihnachten habe ich ein Gespräch
After Christmas they will decide
They will decide after the holidays
im Januar fange ich an zu suchen
They will write again in January
They offered me the job but I said no
Ich wurde nicht genommen
Ich wurde leider wieder nicht genommen
Ich bin angenommen, dass es klappt
Another company made an offer
Good idea, but please stop me if I am wrong
Bitte nicht löschen!
bitte nicht abmelden
I do not want to unsubscribe
Please don't unsubscribe me
I don't want you to stop
Ich möchte mich nicht abmelden
Keine Sorge, ich mache weiter mit den Übungen
Ich will das Gespräch nicht mehr im Kopf haben
Sie schreiben mir nicht mehr
Die schreiben mir nicht mehr
Die Firma schreibt mir nicht mehr
They no longer write to me
I no longer want this kind of job
I no longer want to work in sales
Please tell me how to stop worrying
Please help me stop overthinking
Bitte sagt mir, wie ich aufhören kann zu grübeln
They never stop sending me rejections
Sie schicken mir nur noch Absagen
I would like to end the year with a job
I want to quit my job
Ich möchte meinen Job kündigen
I'm leaving my job and will quit
It is enough to drive you mad
They said I was not interested enough
My interviewer was not interested
Can I delete the sentence about my gap?
Should I take my address off the CV?
I was on the list
I am on their mailing list
Ich stehe auf der Liste
Sie haben mich von der Liste gestrichen
Please remove the typo in step 3
Do you remove my data after a year?
Löscht ihr meine Daten?
Was passiert mit meinen Daten?
I will end the call earlier next time
We got enough mails from them
and then please call me
But they never called me back, please help
I want out of my job
Ich kündige morgen meinen Job
Ich habe genug von Absagen
Ich habe genug
I've had enough of rejections
I want your help
I don't want help from my parents
Ich will eure Hilfe nicht verlieren
The job was not for me
They said it went well, but it is not for me
I can't wait
I can't wait to start
Zusage
Zusage von Acme, aber ich habe Zweifel
I got an offer. I declined it.
Sorry, wrong mail. Please delete this message.
Ich habe ein Angebot bekommen. Ich habe abgelehnt.
I was rejected, I was not invited
Danke aber ich habe noch eine Frage
I got the rejection on January 3rd
Am 3. Januar habe ich ein Gespräch
After Easter I start looking again
Nach Ostern suche ich weiter
I never got an offer
Did I get an offer?
I had an interview yesterday
I got an offer. They withdrew it.
I got an offer, but I turned it down
I have an interview tomorrow, please keep writing
I have an interview next week. I still want the mails.
She offered me a coffee
My brother got an offer
I hope I get an offer
I don't get the mails anymore
Ich habe das Angebot abgelehnt
Ich habe ein Angebot bekommen und abgelehnt
Ich habe kein Angebot bekommen
Ich bin zurück. Pause bitte noch.
I was offered a job but it was a scam
I got an interview but they cancelled it
They invited me to an interview and then rejected me
We got an offer for our house
`;
