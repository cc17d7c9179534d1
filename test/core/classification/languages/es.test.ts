import { describe, expect, it } from 'vitest';
import { classify } from '#core/classification/classify.ts';
import { anOriginal } from '../originals.ts';

/** One sentence in an otherwise plain letter. */
function decisionOn(sentence: string): string {
  const text = `Hola, Ana:\n\nGracias por tu interés en el puesto de contable en Nordviento. ${sentence}\n\nUn saludo,\nLucía Gil\nNordviento`;
  return classify(anOriginal({ subject: 'Tu candidatura', text }))[0]!.decision;
}

const refusals = [
  'no está cualificado para el puesto.',
  'hemos decidido continuar con otros candidatos.',
  'lamentamos comunicarte que no has sido seleccionado para el puesto.',
  'tu candidatura ha sido descartada.',
  'en esta ocasión no continuarás en el proceso de selección.',
  'hemos optado por otro perfil que se ajusta mejor a lo que buscamos.',
  'nos hemos decantado por una persona con más experiencia.',
  'sentimos informarle de que su perfil no se ajusta a los requisitos del puesto.',
  'el puesto ya ha sido cubierto.',
  'la vacante ha sido cancelada.',
  'hemos congelado las contrataciones hasta nuevo aviso.',
  'no podemos ofrecerte el puesto en esta ocasión.',
  'no avanzaremos con tu postulación.',
  'no quedaste seleccionada para la siguiente etapa.',
  'hemos elegido a otra candidata.',
  'la elección ha recaído en otra persona.',
  'hemos decidido no seguir adelante con tu candidatura.',
  'tu perfil no encaja con lo que necesitamos ahora mismo.',
  'no cumples los requisitos mínimos de la convocatoria.',
  'no has superado la prueba técnica.',
  'su solicitud ha sido desestimada.',
  'ha quedado excluido del proceso.',
  'lamentablemente la respuesta es negativa.',
  'no tenemos buenas noticias: hemos elegido a otra persona.',
  'el proceso ha quedado desierto.',
  'el cliente ha preferido a otro candidato.',
  'el cliente no quiere seguir adelante con tu perfil.',
  'nos vemos obligados a retirar la oferta.',
  'por el momento no contamos con vacantes acordes con su perfil.',
  'la plaza se ha cubierto mediante promoción interna.',
  'tus expectativas salariales superan nuestro presupuesto, por lo que no podemos continuar.',
  'decidimos avanzar con otros postulantes.',
  'le informamos que su candidatura no ha resultado elegida.',
  'no fuiste elegido para el puesto.',
  'finalmente no vamos a contar contigo para esta posición.',
  'damos por finalizado tu proceso con nosotros.',
];

const anythingElse = [
  'hemos recibido tu candidatura y la revisaremos con atención.',
  'si no recibes noticias en dos semanas, tu candidatura no ha sido seleccionada.',
  'solo contactaremos con los candidatos seleccionados.',
  'nos gustaría invitarte a una entrevista el martes.',
  'has sido seleccionado para el puesto, enhorabuena.',
  'lamentamos tener que aplazar la entrevista del jueves.',
  'todavía no hemos tomado una decisión.',
  'por favor, no respondas a este correo.',
  'los gastos de desplazamiento no se reembolsan.',
  'no has completado tu candidatura; faltan documentos.',
  'el puesto está cubierto, pero nos gustaría entrevistarte para otra vacante.',
  'hemos decidido continuar contigo y te proponemos una segunda entrevista.',
  'debes realizar la prueba antes del viernes; quienes no la superen quedarán descartados.',
  'lamentamos que hayas retirado tu candidatura.',
  'no dudes en contactarnos.',
  'estamos valorando a otros candidatos y te diremos algo pronto.',
  'no hemos podido localizarte por teléfono.',
  'no es necesario que envíes más documentos.',
  'la otra candidata ha rechazado el puesto y queremos ofrecértelo a ti.',
  'tus datos no se cederán a terceros.',
  'el proceso se ha retrasado y no podremos darte respuesta hasta el lunes.',
];

describe('Spanish letters to a candidate', () => {
  it.each(refusals)('hear a refusal: %s', (sentence) => {
    expect(decisionOn(sentence)).toBe('enroll');
  });

  it.each(anythingElse)('console nobody, nor ask: %s', (sentence) => {
    expect(decisionOn(sentence)).toBe('decline');
  });
});
