import type { Verdict } from '#core/classification/verdict.ts';
import type { Rejection } from '#core/enrollment/enrollment.ts';

export const aRejection = (changed: Partial<Rejection> = {}): Rejection => ({
  inboundId: 'inbound-1',
  company: 'Acme Ltd',
  role: 'Data Analyst',
  stage: 'interview',
  reason: 'other-candidate',
  feedback: 'none',
  feedbackText: null,
  doorOpen: false,
  sender: 'direct',
  contact: { name: 'Jane Smith', address: 'jane@acme.example' },
  evidence: 'we have decided to move forward with another candidate',
  ...changed,
});

export const aVerdict = (changed: Partial<Verdict> = {}): Verdict => ({
  kind: 'rejection',
  confidence: 0.99,
  decision: 'enroll',
  stage: 'interview',
  company: 'Acme Ltd',
  role: 'Data Analyst',
  reason: 'other-candidate',
  feedback: 'none',
  doorOpen: false,
  contact: { name: 'Jane Smith', address: 'jane@acme.example' },
  language: 'en',
  evidence: [{ field: 'kind', quote: 'we have decided to move forward with another candidate' }],
  ...changed,
});
