/** Short mails in many voices, written for these tests before the grammar was tuned on anything: [what it must become, text]. */
export type Wording = readonly [expected: 'enroll' | 'ask' | 'decline', text: string];

export const englishRejections: readonly Wording[] = [
  [
    'enroll',
    'Thank you for applying for the Archivist role. We have decided not to interview you. Good luck with moving forward in your career!',
  ],
  [
    'enroll',
    'We gave the porter job to somebody else, sorry. The hotel by the pier is short of people, and you can tell them I sent you.',
  ],
  ['enroll', 'Hi, the Saturday baker job went yesterday, sorry! Come back at Christmas.'],
  ['enroll', 'Sorry bud, boss picked the other one, nowt I could do.'],
  [
    'enroll',
    'Thank you for your application for Data Steward (req. 5512). It has not been shortlisted. Best regards, HR',
  ],
  [
    'enroll',
    'Dear Sam,\n\nthank you for your application for Ward Manager. On this occasion it has been declined.\n\nMoor Trust',
  ],
  [
    'enroll',
    'The panel met three of you for the curator post and appointed nobody. Thank you for your time.',
  ],
  ['enroll', 'The trustees chose Mrs Lund as warden. Thank you for coming all this way.'],
  [
    'enroll',
    'Thank you for your interest in the Assistant Dean position. The deans selected to interview candidates who have run a faculty before.',
  ],
  [
    'enroll',
    'Thank you for the take-home for the QA Engineer role. Two reviewers felt the tests were thin, so we have decided not to progress your application.',
  ],
  ['enroll', 'Hi hun, no job for you this time sorry, we kept our old crew. Pop in for a slice on us x'],
  [
    'enroll',
    'Sorry, your form for the invigilator job came two days after the closing date so we cannot consider it.',
  ],
  [
    'enroll',
    'Thank you for applying to be our buyer. We have decided not to move forward with your application for the time being.',
  ],
  [
    'enroll',
    'There are some thirty applicants who wrote from abroad for the teacher post and you are not one of the three we will see.',
  ],
  ['enroll', 'I am not adding you to our roster of tutors, because we have no call for Latin.'],
  [
    'enroll',
    'Dear Nora,\n\nI was not able to get you on the telephone today. The bookkeeper job has gone to another applicant, as your notice period was too long for us.\n\nJoan',
  ],
  [
    'enroll',
    'Dear Nora,\n\nMy partner and I are hiring one of the others for the bakery. Please call me on 01632 960 001 with any questions.\n\nPaul',
  ],
  [
    'enroll',
    'Dear Nora,\n\nThanks for talking to me about the Procurement Officer job. The client has read my note and does not think it sensible to take things further with you.\n\nJoan',
  ],
  [
    'enroll',
    'Dear Nora,\n\nAs you asked me to be frank: the partners have chosen somebody else for the bookkeeper job. I will pass on your CV to our Derby office.\n\nJoan',
  ],
  [
    'enroll',
    'Dear Nora,\n\nThank you for applying for the cover of our maternity leave post. You do not have the nursing registration, and so are not eligible for this vacancy.\n\nStaffing Office',
  ],
  [
    'enroll',
    "Hi Nora, thanks for putting in the hours on the exercise. The pass mark was 30 and you came to 26, so this is where we'll leave it for the tester role.",
  ],
  [
    'enroll',
    'Dear Applicant,\n\nThank you for your recent application for the post of Housing Officer. I am writing to advise that on this occasion you have not been shortlisted for interview.\n\nYours sincerely\nHR Shared Services\nNorthfield Borough Council',
  ],
  [
    'enroll',
    'Thank you for applying to the Lectureship in Soil Science. The panel has now met and I regret to say that your name was not among those taken forward to the next stage. The field was exceptionally strong.',
  ],
  [
    'enroll',
    "hey Sam,\n\nreally enjoyed chatting last week. we went back and forth on this a lot, but we've gone with someone who has shipped a billing system before. it's not a knock on you.\n\nrooting for you\nMaya (cofounder)",
  ],
  [
    'enroll',
    'Hi Priya, just a quick one: the client has come back and they feel your profile is not quite what they need for this role, so they will not be taking it further. I will keep an ear out for other things. Thanks, Dave',
  ],
  [
    'enroll',
    'Thanks for coming in for your trial shift at our Leeds store. We had lots of great people and sadly we can’t offer you a job this time. Good luck with your search!',
  ],
  [
    'enroll',
    'Following shortlisting for the Band 5 Staff Nurse post (ref 221-NM-884), we are sorry to inform you that your application has been unsuccessful. Due to the volume of applications we are unable to provide individual feedback at this stage.',
  ],
  [
    'enroll',
    'We appreciate the time you invested in your application for Data Analyst II. At this point, we have decided to pursue candidates whose background maps more directly to what the team needs.',
  ],
  [
    'enroll',
    'Hello, thank you for your interest in the Warehouse Associate position. This position has since been filled. We encourage you to look at other openings on our careers page.',
  ],
  [
    'enroll',
    'I wanted to let you know that the Senior Product Manager (Remote, EMEA) role you applied for in May has now been closed without a hire, as our priorities for the year have shifted.',
  ],
  [
    'enroll',
    'Unfortunately due to a hiring freeze announced this morning we are putting the Solutions Engineer search on hold indefinitely. You did nothing wrong. Thank you for interviewing with us.',
  ],
  [
    'enroll',
    'After careful review of your assessment results, we have determined that we will not be progressing your candidacy for the Graduate Scheme 2026.',
  ],
  [
    'enroll',
    'Thanks again for sending over the take-home. The team read it closely and, while there was plenty to like, we won’t be inviting you to the onsite.',
  ],
  [
    'enroll',
    'It was a pleasure getting to know you over the past four rounds. This was a very close call between two finalists, and in the end the committee chose the other finalist.',
  ],
  [
    'enroll',
    "We're sorry to say that you haven't made it through to the next round of our selection process for the Trainee Solicitor programme.",
  ],
  [
    'enroll',
    'We regret to inform you that we must withdraw our offer of employment for the Site Manager position owing to the loss of the contract.',
  ],
  [
    'enroll',
    'Your background is impressive. However, it does not align with the requirements of the Payroll Specialist role at this time. We wish you every success.',
  ],
  [
    'enroll',
    'Hi Tom - thanks for your patience. I heard back from the hiring manager and it is a no from them for the Platform role, mostly because they want somebody with deeper Kubernetes experience.',
  ],
  [
    'enroll',
    'Having considered your application against the essential criteria, the panel did not feel that you demonstrated sufficient evidence in criteria 3 and 5, and you will therefore not be invited to interview.',
  ],
  [
    'enroll',
    'This is to let you know that another applicant has been appointed to the Teaching Assistant vacancy at Elm Grove Primary. Thank you for visiting us.',
  ],
  [
    'enroll',
    'We have reviewed your resume and have elected not to advance your application. Your information will be retained for 12 months.',
  ],
  [
    'enroll',
    'Thank you for your interest in joining Quillwater. We received an overwhelming response for the Copywriter opening and are unable to move every applicant forward. Regrettably, yours was not selected.',
  ],
  [
    'enroll',
    "Appreciate you taking the time to speak with me on Tuesday. Having reflected, I don't think this is the right match for what we need right now, so I'm going to pass at this point.",
  ],
  [
    'enroll',
    'Please be advised that your candidacy for Requisition 55210 - Lab Technician is no longer being considered.',
  ],
  ['enroll', 'Unfortunately, your application for Junior Accountant has been rejected by the employer.'],
  [
    'enroll',
    'If it were up to me I would hire you tomorrow, but we have decided to go in a different direction for the Head of Growth role.',
  ],
  [
    'enroll',
    'We will not be moving ahead with your application for this position. If another opening fits your background, we would love to hear from you. Should you have questions, reply to this mail.',
  ],
  [
    'enroll',
    "We've now completed our interviews for the Bar Supervisor job and have offered the position to another candidate, who has accepted.",
  ],
  [
    'enroll',
    'As we shared in our last call, we had hoped to create a position for you. The board did not approve the headcount, so we are no longer hiring for this team.',
  ],
  [
    'enroll',
    'Thank you for the time and energy you put into the process. We were looking for someone with more experience in regulated industries and have decided to continue our search.\nWe do not feel able to make you an offer.',
  ],
  [
    'enroll',
    'Dear candidate\nWe have completed the sift for the Policy Adviser campaign. You did not meet the required standard for this role and your application will not be taken any further.\nFeedback will only be provided if you attend an interview.',
  ],
  [
    'enroll',
    'Hi,\n\nWe have had a huge amount of interest in our spring internships and, having looked carefully at every\napplication, we are\nnot able to offer you a place on this year’s\nprogramme.\n\nThe Early Careers team',
  ],
  [
    'enroll',
    'Thanks for applying! Another candidate was selected for the Part-Time Barista role. Keep an eye on our site for future openings.',
  ],
  [
    'enroll',
    'We have made the difficult decision to cancel the requisition for Director of Analytics. As a result your application will be closed.',
  ],
  [
    'enroll',
    'After a thorough evaluation, the search committee has concluded that other applicants more closely meet the needs of the department, and your application for Assistant Professor is not being pursued.',
  ],
  [
    'enroll',
    'Good afternoon Lee, the feedback from the interview was positive on rapport, but they felt your answers lacked depth on stakeholder management. They will not be progressing on this one.',
  ],
  [
    'enroll',
    'Many thanks for your CV. We currently have no vacancies that match your skills. We will keep your details on file.',
  ],
  [
    'enroll',
    'Unfortunately you have not been successful in securing the Night Porter role. Please do apply again.',
  ],
  [
    'enroll',
    "I'm afraid the news isn't what you were hoping for. The team has picked another person for the apprenticeship.",
  ],
  [
    'enroll',
    'We would like to thank you for your application, but on this occasion we will be progressing with other applicants whose skills and experience are a stronger match.',
  ],
  [
    'enroll',
    'Your application for Customer Success Lead: we have opted not to take this forward. We know that this is disappointing.',
  ],
  [
    'enroll',
    'The vacancy you applied for, Catering Assistant, has been withdrawn by the school. We apologise for any inconvenience.',
  ],
  [
    'enroll',
    "We've reached the end of the road with this one, I'm afraid. We went for someone local who can start on Monday. Best of luck with the job hunt, Jo",
  ],
  [
    'enroll',
    'While your skills are clearly strong, we think there are others who are closer to what we are looking for in the Brand Designer role, so we will be leaving it there.\nWe are not going to continue with your application.',
  ],
  [
    'enroll',
    'You were not selected for the position of Library Clerk (Job #20391). This notice is specific to this opening; your other applications stay open.',
  ],
  [
    'enroll',
    'This message is in reference to your interest in Mechanical Engineer at Brightforge. We have filled the opening and are no longer accepting candidates.',
  ],
  [
    'enroll',
    "Hi Ellie,\nLovely to meet you and see you ride. Mum and I have talked and we're going to go with the girl from Devon for the groom's job because she can live in. Hope you find a super yard.\nTilly",
  ],
  [
    'enroll',
    "Hiya! Thanks for your cv. Soo many lovely people applied for the barista job and we could only say yes to one. Sadly that wasn't you this time. Pop in for a coffee on us! Bean There",
  ],
  [
    'enroll',
    'Dear Jo, thank you for your application for the receptionist job. We did like you but feel it would not stretch you enough. So we have decided on a school leaver instead. The surgery',
  ],
];

export const englishNearMisses: readonly Wording[] = [
  [
    'ask',
    'Dear Ida, thank you for applying for the Second Year Representative role at MakersHub. We regret that you have not been shortlisted. We hope that you stay involved with us by coming to the open evenings.',
  ],
  [
    'ask',
    'Dear Ida, we were glad of the opportunity to read "Low Water", but it is not the right fit for our summer number. Thank you for trying us.\n\nThe Editors',
  ],
  [
    'decline',
    'Unfortunately, you have not been successful on this occasion. Thank you for your interest; please look out for later funding rounds.',
  ],
  [
    'decline',
    'Hi Ida, Tom from Larkfield here; I look for kiln engineers. I stumbled on your blog last night and liked what you wrote of glazes. There are two positions in our works that could suit you. I am not asking you to decide anything, only wondering if you are open to a call.',
  ],
  [
    'decline',
    'Thank you for letting us know that you have found another post. We will not be going ahead with your interview.',
  ],
  [
    'decline',
    'As you have taken a new job, we have closed your application for the Clerk position. Good luck!',
  ],
  [
    'decline',
    'Hi Lola, thanks for your self-tape. The director has gone another way for the nurse, but we will keep it on file.',
  ],
  ['decline', 'Dear Theo, thanks for your guest post. We have decided not to go forward with it.'],
  [
    'decline',
    'Hi Mo, we have decided not to use the story idea. Keep writing, and good luck with your career!',
  ],
  ['decline', 'We are sorry that your workshop proposal was not selected for the programme this year.'],
  ['decline', 'Boss went with another supplier for the cups, sorry. Thanks for the samples.'],
  [
    'decline',
    'The admissions committee has read your file and cannot offer you a position in the doctoral program.',
  ],
  ['decline', 'The new role went live on Monday and you are welcome to apply. Best, the talent team'],
  [
    'decline',
    'Dear Mrs Hill,\n\nThe interviews for Head Boy were on Friday. The post has been given to another pupil, as the vote was close. Leo would make a fine librarian.\n\nHead of Year',
  ],
  [
    'decline',
    'Dear Mr Hart,\n\nYour candidature came before the club on Monday. It was not felt possible to elect you. Your proposer will write to you.\n\nThe Secretary',
  ],
  [
    'decline',
    'Dear Nora,\n\nThank you for applying. We met 40 startups this month and the judges felt that yours is too young. You have not been selected for the programme.\n\nThe Manager',
  ],
  [
    'decline',
    'Dear Nora,\n\nWe tried two tenors and three basses for the job, and the jury liked the other candidates more. You have not been chosen for the regional final.\n\nThe Director',
  ],
  [
    'ask',
    'Dear Mrs Hill,\n\nYour listing for a Welder has been closed. 12 candidates were told that the position has been filled.\n\nThe Job Desk',
  ],
  [
    'decline',
    'Dear Nora,\n\nThank you for applying for our Silver Card. We are unable to accept your application, since a credit reference agency told us of late payments. We also looked at the length of your employment.\n\nThe Cards Team',
  ],
  [
    'decline',
    'Hi Nora,\n\nOur rejection letters are too stiff, could you read the new one?\n\nDear candidate, thank you for applying for the job. We are sorry to say that you were not selected for an interview.\n\nJoan',
  ],
  [
    'decline',
    'Dear Dr Lind,\n\nI regret that I am unable to accept your rejection of my application, and shall therefore start in the post of lecturer in May.\n\nNora',
  ],
  [
    'decline',
    'Dear Nora,\n\nYour application for unpaid leave has been refused by your manager. Please speak to the staff office if you wish to appeal.\n\nStaff Office',
  ],
  [
    'decline',
    'Dear Nora,\n\nYour application for voluntary severance has been turned down, since your role is needed.\n\nHR',
  ],
  [
    'decline',
    'Dear Nora,\n\nYour application for the Master in Hydrology was read by the committee. It was not successful this year.\n\nFaculty Office',
  ],
  [
    'decline',
    'Dear Nora,\n\nWe confirm that you are accepted as cook on the Petrel. Your joining date of 3 June is cancelled, as she is still in dock; the new joining date is 19 June.\n\nCrewing',
  ],
  [
    'ask',
    'Hello Nora,\n\nThe status of your application for Fitter has changed to: with the manager.\n\nOther applications in your account:\nWelder: no longer under consideration\n\nBrook Steel Careers',
  ],
  [
    'decline',
    'Hello Nora,\n\nThank you for the letter. We are not hiring this spring. Every quarter we sit down and go through all the letters on file, and yours is one of them.\n\nStudio Berg',
  ],
  [
    'decline',
    'Thank you for applying to Quillwater. We have received your application for Copywriter. If you are not selected for this position, keep an eye on our jobs page. Best of luck!',
  ],
  [
    'decline',
    'We have received your application. Due to the high volume of applications, only candidates selected for an interview will be contacted. If you have not heard from us within four weeks, please consider your application unsuccessful.',
  ],
  [
    'decline',
    'Unfortunately we need to move your interview on Thursday. Could you do Friday at 2pm instead? Sorry for the short notice.',
  ],
  [
    'decline',
    'Congratulations, you have successfully applied for Store Manager. We will be in touch if your experience is a match. Unfortunately we cannot reply to everyone.',
  ],
  [
    'decline',
    'We are delighted to offer you the position of Store Manager. Unfortunately we could not meet your salary request in full, but we hope you will accept.',
  ],
  [
    'decline',
    'We regret to inform you that your manuscript was not selected for publication. The reviewers felt that it does not fit the scope of the journal.',
  ],
  [
    'decline',
    'We regret to inform you that your loan application has been declined. This decision was based on your credit history.',
  ],
  [
    'decline',
    'Unfortunately, the flat you applied for has been let to another applicant. We have other properties you may like to view.',
  ],
  ['decline', 'Your visa application has been refused. You may appeal this decision within 28 days.'],
  [
    'decline',
    'We are sorry to inform you that your order could not be delivered. The item is no longer available and has been cancelled.',
  ],
  [
    'decline',
    'You have withdrawn your application for Data Engineer. We are sorry to see you go and wish you all the best in your search.',
  ],
  [
    'decline',
    'Thanks for your time last week. I have decided to accept another offer and would like to withdraw my application. I wish you the best in filling the role.',
  ],
  [
    'decline',
    'The Business Analyst role we spoke about has been filled, but we would like to invite you to interview for a similar position on our payments team. Please let me know your availability.',
  ],
  [
    'decline',
    'We have not made a decision yet. We are still interviewing other candidates and will let you know by Friday whether we will be moving forward.',
  ],
  [
    'decline',
    'Your application is under review. Please note that we may not be able to move forward with every applicant.',
  ],
  [
    'decline',
    'Please complete the online assessment within 5 days. Candidates who do not complete it will not be considered further for the role.',
  ],
  [
    'decline',
    'We would like to invite you to a first interview for the Junior Developer role. Please choose a time using the link below. If none of the slots work, we are unable to proceed until you tell us.',
  ],
  [
    'decline',
    'Your application for Research Assistant has not been submitted. You have not completed all required sections. Log in to finish before the position closes.',
  ],
  [
    'decline',
    'Your verification code is 482913. If you did not request this code for your candidate account, ignore this email.',
  ],
  [
    'decline',
    'New jobs for you: Sales Advisor, Shop Assistant, Team Leader. Unfortunately some roles may already have been filled. Apply now.',
  ],
  [
    'decline',
    'How to bounce back from rejection: 7 tips. "Unfortunately, we have decided to move forward with other candidates" is a sentence every job seeker knows. Register for our webinar.',
  ],
  [
    'decline',
    'Hi Alex, I came across your profile and think you could be a great match for a Staff Engineer role at my client. If this is not the right fit, feel free to pass it on.',
  ],
  [
    'decline',
    'We are pleased to inform you that you have been shortlisted. Interviews take place on 3 March. Unfortunately we cannot reimburse travel costs.',
  ],
  [
    'decline',
    'Thank you for completing your first interview. We were impressed and would like to move you forward to the final round. Other candidates are also in the running.',
  ],
  [
    'decline',
    'Your grant proposal was not recommended for funding. The panel considered other proposals to be more competitive.',
  ],
  [
    'decline',
    'Thank you for your interest in the accelerator. We have decided not to invest in your startup at this time. We wish you the best with the company.',
  ],
  [
    'decline',
    'We no longer need the documents you sent. Your onboarding is complete and your position starts on Monday. Welcome to the team!',
  ],
  [
    'decline',
    'Just a heads up that the hiring process is taking longer than expected. We have not filled the role and you are still under consideration.',
  ],
  [
    'decline',
    'Your support ticket has been closed. We were not able to proceed with your request because we did not hear back from you.',
  ],
  [
    'decline',
    'Your offer letter is waiting! You have been selected for a pre-approved card. Unfortunately this offer will not be available after Sunday.',
  ],
  [
    'decline',
    'I have decided not to move forward with the interview process. Thank you for considering me for the role.',
  ],
  [
    'decline',
    'We are unable to move forward with your application until you upload proof of your right to work.',
  ],
  ['decline', 'You were not charged. Your subscription to Job Search Pro has been cancelled.'],
  [
    'decline',
    'Thank you for applying for the MSc in Robotics. We regret that we are unable to offer you a place on the course, as admission was very competitive.',
  ],
  [
    'decline',
    'Reminder: your application for Head Chef is incomplete and the role closes tonight. Applications that are not finished will not be considered.',
  ],
  [
    'decline',
    "Thanks for putting Piet forward for the sous chef job. It's a no from us, I'm afraid. Could you let him know, please?",
  ],
  [
    'ask',
    'The opening has slipped to the spring, and all decisions on the posts have been postponed with it. I mean to come back to you when the works are done.',
  ],
];

export const germanRejections: readonly Wording[] = [
  [
    'enroll',
    'Hallo Nora, für die Station im Tierheim hatten wir viele Zuschriften. Der Vorstand hat vier Leute zum Probearbeiten ausgesucht, du bist leider nicht dabei. Die Stelle wird im Herbst noch einmal ausgeschrieben.\n\nTierheim Nord e. V.',
  ],
  [
    'enroll',
    'Sehr geehrte Frau Lind,\n\nwir suchen für das Lohnbüro jemanden, der gleich allein buchen kann, und das trauen wir Ihnen nach Ihrer Elternzeit noch nicht zu. Darum muss ich Ihnen für die Stelle absagen.\n\nSteuerbüro Kern',
  ],
  [
    'enroll',
    'Sehr geehrter Herr Lind,\n\nSie haben 48 Punkte erreicht. Für die Zulassung zum mündlichen Teil waren 55 nötig. Sie scheiden damit aus dem Auswahlverfahren aus.\n\nIm Auftrag',
  ],
  [
    'enroll',
    'Hallo Nora, danke, dass du dich um einen der Minijobs beworben hast. Dass ich dir trotzdem absage, liegt nur an der Menge guter Leute.\n\nKlaus',
  ],
  [
    'enroll',
    'Liebe Nora, du hast uns eine schöne Hörprobe geschickt. Wir nehmen im Jahr nur einen Volontär, und dir müssen wir leider absagen.\n\nRedaktion Mittag',
  ],
  ['enroll', 'Hallo Nora, die beiden FSJ-Stellen sind leider schon besetzt.\n\nKinderhaus Kolk'],
  [
    'enroll',
    'Sehr geehrte Frau Lind,\n\nam 3. Mai haben wir Ihnen die Anstellung als Buchhalterin angetragen. Der Aufsichtsrat hat seither alle Ausgaben gestoppt, und so ziehen wir das Angebot leider zurück.\n\nKern AG',
  ],
  [
    'enroll',
    'Hallo Nora,\n\ndu hast den Online-Test für die Ausbildung zur Kauffrau bearbeitet, danke dafür! Zwanzig laden wir nun ein, du bist dieses Mal nicht dabei.\n\nDein Ausbildungsteam',
  ],
  [
    'enroll',
    'Sehr geehrte Frau Lind,\n\ndas Stellenbesetzungsverfahren musste aufgehoben werden, weil die Fördermittel nicht bewilligt worden sind.\n\nPersonalamt',
  ],
  [
    'enroll',
    'Sehr geehrte Frau Lind,\n\nvielen Dank für Ihre Bewerbung als Köchin. Wir haben besprochen, wen wir kennenlernen wollen. Sie sind leider nicht darunter.\n\nHeimleitung',
  ],
  [
    'enroll',
    'Sehr geehrte Frau Aydin,\n\nvielen Dank für Ihre Bewerbung als Sachbearbeiterin. Leider müssen wir Ihnen mitteilen, dass wir Ihre Bewerbung nicht berücksichtigen können.\n\nMit freundlichen Grüßen\nPersonalabteilung',
  ],
  [
    'enroll',
    'Hallo Jonas, danke für das nette Gespräch am Dienstag! Wir haben uns am Ende für einen anderen Bewerber entschieden, der mehr Erfahrung mit SAP mitbringt.',
  ],
  [
    'enroll',
    'wir haben Ihre Unterlagen mit Interesse gelesen. Die Stelle konnte zwischenzeitlich intern besetzt werden. Für Ihren weiteren Weg wünschen wir Ihnen alles Gute.',
  ],
  [
    'enroll',
    'Nach eingehender Prüfung sind wir zu dem Ergebnis gekommen, dass Ihr Profil nicht vollständig zu den Anforderungen der Position passt.',
  ],
  [
    'enroll',
    'Bitte haben Sie Verständnis, dass wir Ihnen heute keine positive Nachricht geben können. Andere Bewerberinnen entsprachen dem Anforderungsprofil noch genauer.',
  ],
  [
    'enroll',
    'Wir bedauern, Ihnen mitteilen zu müssen, dass Sie nicht in die engere Auswahl gekommen sind. Dies ist keine Wertung Ihrer Person.',
  ],
  [
    'enroll',
    'Aufgrund der aktuellen wirtschaftlichen Lage wurde die ausgeschriebene Stelle gestrichen. Wir senden Ihnen daher Ihre Unterlagen zurück.',
  ],
  [
    'enroll',
    'Heute müssen wir dir leider absagen. Wir hatten über 200 Bewerbungen auf den Ausbildungsplatz.',
  ],
  [
    'enroll',
    'Leider hat es diesmal nicht geklappt: Wir werden den Bewerbungsprozess mit anderen Kandidat:innen fortsetzen.',
  ],
  [
    'enroll',
    'Unsere Wahl ist auf eine Mitbewerberin gefallen. Wir danken Ihnen für Ihr Interesse an unserem Klinikum und die Teilnahme am Vorstellungsgespräch.',
  ],
  [
    'enroll',
    'Derzeit haben wir leider keine passende Vakanz für Sie. Gerne nehmen wir Ihre Initiativbewerbung in unseren Talentpool auf.',
  ],
  [
    'enroll',
    'Wir werden Ihre Bewerbung im weiteren Auswahlverfahren nicht weiter berücksichtigen. Über die Gründe können wir aus rechtlichen Gründen keine Auskunft geben.',
  ],
  [
    'enroll',
    'Deine Bewerbung hat uns gut gefallen, trotzdem können wir dir keinen Praktikumsplatz anbieten.',
  ],
  [
    'enroll',
    'wir möchten uns für die lange Wartezeit entschuldigen. Das Stellenbesetzungsverfahren wurde aufgehoben, die Position wird vorerst nicht besetzt.',
  ],
  [
    'enroll',
    'Ihre Bewerbung war in diesem Verfahren nicht erfolgreich. Eine Rückmeldung zum Gespräch geben wir Ihnen gern telefonisch.',
  ],
  [
    'enroll',
    'Sie haben uns im Interview gut gefallen, doch haben wir entschieden, den Prozess mit Ihnen nicht weiterzuführen.',
  ],
  [
    'enroll',
    'Hallo Herr Sahin,\n\ndanke, dass Sie unseren Test für die Ausbildung gemacht haben. Ihr Ergebnis reicht leider nicht, deshalb können wir Sie für das Traineeprogramm nicht weiter berücksichtigen. Für andere Berufe gilt das nicht: Zurzeit suchen wir Disponenten.',
  ],
  [
    'enroll',
    'Liebe Frau Yilmaz,\n\nwir haben Sie beim Probearbeiten als sehr freundlich erlebt. Die Stelle in der Praxis haben wir nun leider einer Kollegin mit mehr Jahren im Beruf gegeben.',
  ],
  [
    'enroll',
    'Sehr geehrte Frau Lang,\n\nzum Gespräch hatten wir vier Personen eingeladen, Ihre Bewerbung als Buchhalterin hat uns gefallen. Wir haben uns für einen anderen Bewerber entschieden.\n\nIna Tauber',
  ],
  [
    'enroll',
    'Sehr geehrte Frau Lang,\n\nSie sind bis in die engere Auswahl gekommen. Die Stelle als Buchhalterin ist nun besetzt.\n\nAlles Gute\nIna Tauber',
  ],
  [
    'enroll',
    'Liebe Frau Lang,\n\nschade, dass Sie keinen Führerschein haben. Als Fahrerin müssen wir Ihnen daher leider absagen. Wir laden Sie trotzdem herzlich zu unserem Sommerfest ein.\n\nIna Tauber',
  ],
  [
    'enroll',
    'Liebe Frau Lang,\n\nleider haben wir uns bei der Stelle als Buchhalterin für jemand anderen entschieden. Haben Sie Fragen, rufen Sie mich gern an.\n\nIna Tauber',
  ],
  [
    'enroll',
    'Sehr geehrte Frau Çelik,\n\nHerr Dr. Lenz dankt Ihnen für das Gespräch. Die Stelle der Sekretärin hat er mit einer anderen Dame besetzt, denn Ihre Kündigungsfrist bis Ende September hätten wir nicht überbrücken können.\n\nKanzlei Lenz',
  ],
  [
    'enroll',
    'Liebe Nora,\n\ndeine Bewerbung als Gärtnerin hat uns gefreut. Wir haben uns aber für jemanden mit Anhängerschein entschieden. Wenn du den Schein hast, komm vorbei, der Kaffee steht auf dem Ofen.\n\nEgon',
  ],
  [
    'enroll',
    'Hallo Mia, danke für deine Geduld! Du wirst ja erst im Winter 18, deshalb klappt es mit dem FSJ auf der Rettungswache bei uns dieses Jahr nicht. Liebe Grüße, Nele',
  ],
  [
    'enroll',
    'Hallo Fatma, hab lange überlegt, aber ich stell lieber die andere ein. Die Aushilfsstelle ist damit weg.',
  ],
  ['enroll', 'Frau Toska, für die Spülküche haben wir eine Aushilfe gefunden. Danke fürs Melden.'],
  ['enroll', 'Moin Kai, wir stellen dieses Jahr niemand mehr in der Werft ein. Mach es gut!'],
  [
    'enroll',
    'Frau Harder, Sie waren ja am Mittwoch zum Vorstellen da. Wir haben beraten und sagen Ihnen ab.',
  ],
];

export const germanNearMisses: readonly Wording[] = [
  [
    'decline',
    'Hallo Nora, danke für deine Bewerbung als Gassigeherin. Für den Sommer sind wir leider schon voll.\n\nTierheim Nord',
  ],
  [
    'decline',
    'Liebe Nora, die Mehrheit hast du in der Mitgliederversammlung leider nicht bekommen. Danke für deine Kandidatur.\n\nRuderverein',
  ],
  [
    'ask',
    'Sehr geehrte Frau Professorin,\n\nSie haben uns über Frau Lind Auskunft gegeben. Wir haben uns trotz Ihrer Fürsprache für eine andere Bewerberin entschieden. Ihr Urteil war uns eine Hilfe.\n\nStiftung Kern',
  ],
  [
    'ask',
    'Hallo Ben, zum Stand der Buchhalterstelle: Alt und Beck laden wir ein, Carl und Dorn bekommen von dir bitte die Absage.\n\nEva',
  ],
  [
    'ask',
    'Hallo Nora, bei der Stelle im Lager hatte ein anderer Bewerber die Nase vorn. In der Qualitätsprüfung ist jetzt etwas frei, wofür ich Sie mir sehr gut vorstellen könnte. Darf ich Ihre Bewerbung dorthin geben?\n\nKern Logistik',
  ],
  [
    'decline',
    'Hallo Aramil, der Rat hat über deine Raidbewerbung abgestimmt und sie abgelehnt. Dein Einsatz ist gut, aber uns sind zwei Abende zu wenig.\n\nGildenrat',
  ],
  [
    'decline',
    'Sehr geehrte Frau Kollegin,\n\nIhrer Leihanfrage für die Ausstellung können wir leider nicht stattgeben, das Blatt ist nicht reisefähig.\n\nMuseum am See',
  ],
  [
    'decline',
    'Liebe Eva, ich muss dir leider für Samstag absagen, die Kleine hat Fieber. Ich hatte mich so auf deine Feier gefreut!\n\nNora',
  ],
  [
    'decline',
    'Sehr geehrte Frau Lind,\n\nder Kurs Erfolgreich bewerben muss leider abgesagt werden. Absage des Kurses auch am Aushang.\n\nVolkshochschule',
  ],
  [
    'decline',
    'Lieber Herr Lind,\n\nIhrem Gesuch auf Aufnahme in die Spenderdatei konnten wir nicht entsprechen, eine Stammzellspende ist bei Ihren Werten leider nicht möglich.\n\nSpenderdatei',
  ],
  [
    'decline',
    'Hallo Frau Lind,\n\nich komme am Montag doch nicht zum Probearbeiten. Ich habe mich für eine andere Kanzlei entschieden, die näher liegt. Danke noch einmal für Ihre Zusage!\n\nNora',
  ],
  [
    'decline',
    'Vielen Dank für Ihre Bewerbung, die wir erhalten haben. Sollten Sie innerhalb von sechs Wochen nichts von uns hören, konnten wir Ihre Bewerbung leider nicht berücksichtigen.',
  ],
  [
    'decline',
    'Wir haben Ihre Bewerbung erhalten und werden sie sorgfältig prüfen. Bitte haben Sie noch etwas Geduld, eine Entscheidung ist noch nicht gefallen.',
  ],
  [
    'decline',
    'Leider müssen wir das Vorstellungsgespräch am Montag verschieben. Passt Ihnen auch der Mittwoch?',
  ],
  [
    'decline',
    'Gerne möchten wir Sie zu einem persönlichen Vorstellungsgespräch einladen. Leider können wir Reisekosten nicht übernehmen.',
  ],
  [
    'decline',
    'Wir freuen uns, Ihnen die Stelle als Buchhalter anbieten zu können. Den Arbeitsvertrag senden wir Ihnen zu.',
  ],
  [
    'decline',
    'Leider müssen wir Ihnen mitteilen, dass die Wohnung bereits vergeben ist. Wir haben uns für einen anderen Mieter entschieden.',
  ],
  ['decline', 'Ihr Kreditantrag wurde leider abgelehnt. Wir können Ihnen kein Darlehen anbieten.'],
  [
    'decline',
    'Hiermit bestätigen wir, dass Sie Ihre Bewerbung zurückgezogen haben. Schade! Wir wünschen Ihnen alles Gute für Ihre Zukunft.',
  ],
  [
    'decline',
    'Falls Ihre Bewerbung nicht erfolgreich war, erhalten Sie eine Absage per E-Mail. Ihre Bewerbung wird derzeit geprüft.',
  ],
  [
    'decline',
    'Wir haben uns für Sie entschieden! Andere Bewerber haben wir bereits informiert. Wann können Sie anfangen?',
  ],
  [
    'decline',
    'Ihre Bewerbung ist noch nicht vollständig. Ohne Ihre Zeugnisse können wir sie leider nicht berücksichtigen.',
  ],
  [
    'decline',
    'Bitte bearbeiten Sie den Online-Test bis zum 4. Mai. Bewerbungen ohne Test können nicht berücksichtigt werden.',
  ],
  [
    'decline',
    'Ihr Antrag auf einen Studienplatz konnte leider nicht berücksichtigt werden. Die Zulassung zum Studium war begrenzt.',
  ],
  [
    'decline',
    'Hallo, ich bin auf dein Profil gestoßen. Falls die Stelle nicht zu dir passt, sag mir gern Bescheid.',
  ],
  [
    'decline',
    'Hallo Petra,\n\nwir vermissen noch deinen Schreibtest für die Stelle im Kundendienst. Ist bis Sonntag nichts da, nehmen wir an, dass du kein Interesse mehr hast, und legen deine Bewerbung ab.\n\nDein Bewerbercenter',
  ],
  [
    'decline',
    'Guten Tag, ab Juli können wir Ihnen die Zeitung nicht mehr zustellen. Den Versand stellen wir ein.',
  ],
];

export const frenchRejections: readonly Wording[] = [
  [
    'enroll',
    'Bonjour,\n\nPôle emploi nous a transmis votre CV. Malheureusement, nous ne pouvons pas donner une suite favorable à votre candidature.\n\nLa gérante',
  ],
  [
    'enroll',
    'Bonjour,\n\nMerci de nous avoir adressé votre candidature. Nous ne recherchons plus de moniteur à ce jour.\n\nAuto-école du Centre',
  ],
  [
    'enroll',
    'Bonjour,\n\nVous étiez présélectionnée parmi 80 candidats. Nous avons finalement retenu une autre personne.\n\nClaire Morel',
  ],
  [
    'enroll',
    "Bonjour,\n\nNous vous remercions de votre candidature au poste de comptable, qui n'a pas été retenue. Veuillez nous excuser pour ce retard.\n\nClaire Morel",
  ],
  [
    'enroll',
    "Bonjour,\n\nVotre candidature au poste de comptable n'a pas été retenue. Vous pouvez à tout moment retirer votre candidature et faire supprimer votre compte.\n\nRessources humaines",
  ],
  [
    'enroll',
    "Bonjour,\n\nNous vous remercions de l'intérêt que vous portez à notre entreprise. Votre candidature au poste de comptable n'a pas été retenue. Donnez votre avis en répondant à ce questionnaire : il vous prendra cinq minutes.\n\nRessources humaines",
  ],
  [
    'enroll',
    "Chère Nathalie,\n\nComme évoqué au téléphone, nous ne poursuivons pas le recrutement avec vous. Je vous redis tout le plaisir que j'ai eu à échanger avec vous.\n\nCécile",
  ],
  [
    'enroll',
    "Bonsoir,\nj'ai choisi une autre nounou pour les enfants. Merci d'être venue et bonne continuation.\nMme Lefort",
  ],
  ['enroll', 'Salut,\ndésolée mais le job étudiant est déjà pris. Bonne chance pour la suite !'],
  [
    'enroll',
    "Madame,\n\nLe Pouvoir organisateur a désigné une enseignante prioritaire pour l'emploi que vous sollicitiez. Nous vous souhaitons bonne continuation.\n\nL'échevine",
  ],
  [
    'enroll',
    "Madame,\n\nVotre candidature au conservatoire nous est bien parvenue. Le poste d'assistante d'enseignement artistique a été attribué à une autre candidate.\n\nLa direction",
  ],
  [
    'enroll',
    "Bonjour Clara,\n\nNous avons clôturé nos entretiens et c'est une autre candidate qui prendra le poste de réceptionniste. Très belle continuation !",
  ],
  ['enroll', "Salut, pour le boulot de cet été c'est râpé, le chef a repris son ancien commis."],
  ['enroll', "Bonjour, l'équipe a retenu une autre personne pour ce poste. Bonne continuation."],
  ['enroll', "Bonjour, on ne vous prendra pas comme pigiste cette fois. Merci pour vos textes d'essai."],
  ['enroll', 'Bonjour, on a déjà trouvé pour le poste, désolé. Merci pour ton essai de samedi.'],
  [
    'enroll',
    "Bonjour Inès,\n\nNous devons reprendre l'offre d'embauche que nous vous avons faite lundi. Le client est parti.\n\nPaul",
  ],
];

export const frenchNearMisses: readonly Wording[] = [
  [
    'decline',
    "Bonjour, faute de pièces complémentaires d'ici vendredi, votre candidature au poste de comptable ne sera pas retenue.",
  ],
  [
    'decline',
    "Bonjour, l'autre candidat n'a pas été retenu et nous voulons vous engager au poste de vendeuse.",
  ],
  [
    'decline',
    "Bonjour, j'ai choisi une autre entreprise. Je ne donnerai donc pas suite à votre proposition de poste. Merci.",
  ],
  ['decline', 'Bonjour, nous avons choisi un formateur pour vous accompagner à votre poste dès lundi.'],
  [
    'decline',
    "Salut, je n'ai pas été retenue pour le poste, ils ont pris quelqu'un d'autre. Je suis triste.",
  ],
  ['decline', "Coucou maman, ils ne m'ont pas pris pour le stage, ils ont préféré un autre profil."],
  [
    'decline',
    "Sophie, pour info on ne prend pas Karim pour le poste de vendeur, son essai n'a pas convaincu. Je l'appelle demain.",
  ],
  ['decline', "Salut, une autre serveuse rejoint l'équipe vendredi, tu la formeras. Bon courage !"],
  ['decline', "Bonjour, votre candidature pour le T2 meublé n'a pas été retenue. Bonne continuation."],
  ['ask', "Bonjour, le poste d'adjoint est pris mais celui de responsable est pour toi."],
  ['ask', "Bonjour l'équipe, nous n'avons pas retenu le candidat de jeudi pour le poste de comptable."],
  [
    'decline',
    'Bonjour, merci pour la présentation de votre société. Notre fonds ne donnera pas suite. Bonne continuation.',
  ],
  [
    'decline',
    'Bonjour, votre projet est situé hors de notre zone : nous ne pouvons donner une suite favorable à votre candidature.',
  ],
  [
    'ask',
    "Bonjour, votre candidature n'a pas été retenue. Nous vous souhaitons de réussir dans vos recherches de logement.",
  ],
  [
    'decline',
    'Bonjour, nous ne présenterons pas votre dossier avant lundi pour le poste de comptable. Il manque votre diplôme.',
  ],
  [
    'ask',
    "Bonjour, merci de nous avoir adressé une candidate pour le poste de serveuse. Nous ne l'avons pas retenue.",
  ],
];

export const silentMails: readonly Wording[] = [
  [
    'ask',
    'Dear Robin,\n\nThank you for your interest in Larkfield and the time you gave us. We wish you every success in your job search.\n\nThe Larkfield team',
  ],
  [
    'ask',
    'Sehr geehrter Herr Vogt,\n\nvielen Dank für Ihre Bewerbung und Ihr Interesse an unserem Haus. Wir wünschen Ihnen für Ihren weiteren Berufsweg alles Gute.',
  ],
];
