import { type Answer, newAnswer } from '#core/answers/answer.ts';
import { idOf, samsAddress } from './a-candidate.ts';
import { thursday } from './an-enrollment.ts';

/** An answer to Sam, ready to leave on Thursday at ten. */
export const anAnswer = (changed: Partial<Answer> = {}): Answer => ({
  ...newAnswer(
    {
      inboundId: 'inbound-1',
      candidateId: idOf(samsAddress),
      address: samsAddress,
      enrollmentId: null,
      matter: {
        template: 'not-sure',
        job: { company: 'Acme Ltd', role: 'Data Analyst' },
        evidence: 'we will not go on',
      },
      inReplyTo: 'forward-1@mail.example',
    },
    thursday,
  ),
  ...changed,
});
