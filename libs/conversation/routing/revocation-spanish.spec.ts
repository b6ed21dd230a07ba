import { normalise } from './normalise.js';
import { readWish } from './revocation.js';

/** Texts stand between bars. */
const texts = (list: string) => list.split(/\s*[|]\s*|\n\s*/).filter((text) => text !== '');
const wishOf = (text: string) => readWish(normalise(text)).wish?.keyword;

const noMoreTexts = texts(`
  quiero decir stop | STOP por favor | ALTO | Alto!! | baja | BAJA por favor | Ya no me manden mensajes
  No me envíen más mensajes de texto | Por favor quiten mi número de su lista | Elimíneme de la lista por favor
  No deseo recibir más promociones | ya no quiero sus mensajes | Cómo me doy de baja? | quiero darme de baja
  Dejen de molestar | deja de escribirme | cancelar mensajes | cancele los mensajes por favor | No más mensajes
  no quiero recibir nada de ustedes | Borre mi número | sáqueme de su lista | ya párenle con los mensajes | Parar
  No los conozco, no me escriban | revoco mi consentimiento | Me tienen harto con tantos mensajes, paren | S T O P
  no autorizo mensajes | Desuscribir | Dejen de enviarme publicidad | Quítenme | por favor denme de baja
  Pare de enviarme SMS | ya no me escriban por favor | No quiero que me manden mensajes
  no quiero mas promociones gracias | Quisiera dejar de recibir estos mensajes | Cancelar suscripción de mensajes
  No vuelvan a contactarme | dejen de estar mandando tantos mensajes | déjame en paz
  no me interesa, quítenme de su lista | mi número no es ese, dejen de mandar textos
  Retiren mi número de su base de datos | ya basta | Basta de spam | Detener mensajes | no envíen más
  por favor no más textos | me pueden quitar de la lista? | Sáquenme del grupo | Eliminar mi número
  quiero cancelar los mensajes | stop mensajes | DAR DE BAJA | No más | fin | ya no me envíen nada
  no quiero recibir sus promociones | por favor cancelen mis mensajes | paren de mandarme textos
  dejen de mandar esto | quiten este número | favor de borrar mi número | favor de no enviar más mensajes
  no me manden más | ya no quiero que me escriban | Quiero cancelar la suscripción a los mensajes | Deténganse
  alto a los mensajes | Denme de baja por favor ya | no estoy interesado, no me escriban | me quiero dar de baja
  quítame de la lista | no mas msj | no deseo más mensajes | cómo dejo de recibir estos mensajes?
  deje de molestarme | parar mensajes | salir de la lista | borrar mi número de su sistema | STOP ya
  no quiero mensajes | por favor sáquenme | ya dejen de escribir | no molesten más | cancelen los mensajes
  elimínenme de su base | quiero que dejen de mandarme mensajes | no soy esa persona, paren
`);

const noWish = texts(`
  ¿Dónde está mi pedido? | cancelar mi pedido por favor | quiero cancelar la cita | sí | no gracias
  va a bajar de precio? | la parada de autobús queda lejos | tacones de alto 10 cm | No dejen de mandarme ofertas
  no me den de baja por favor | para mi hijo | para cuándo llega | para | no más tallas? | salir temprano
  a qué hora pueden terminar | borrar un artículo del carrito | no me llegó el mensaje | no me mandaron el código
  no me envíen el rojo, quiero el verde | no me llamen, mejor mensaje de texto | qué significa alto voltaje
  necesito ayuda con mi pedido | ¿puedo dejar el paquete con el vecino? | dejen el paquete en la puerta
  para regalo | ¿pueden parar el envío? | paren mi pedido | ¿bajan de precio mañana? | no recibo sus mensajes
  ya no recibo mensajes, por qué? | quiero más información | no quiero cancelar | no quiero la talla M
  no quiero mi pedido | ya no lo quiero | quiten el artículo de mi orden | elimine el cargo por favor
  mi esposo canceló la cita | el alto del mueble? | salida de emergencia | dejen de llamarme, mejor escriban
  paren la entrega | quiero parar mi pedido | cancelen mi orden | no quiero esperar más | no me ha llegado nada
  mándenme un mensaje cuando llegue | quiten el cargo de mi tarjeta | está muy alto el precio
  bájenle al precio jaja | no me den el azul | no más demoras por favor | déjenlo en recepción
  ya no necesito el producto | cuándo termina la promoción | borren mi cuenta | no quiero el color rojo
  el reloj se para | quiero parar en la tienda mañana | ya no me queda | no me mandaron el correcto
`);

const textsAgain = texts(`
  comenzar | quiero volver a recibir mensajes | suscríbanme otra vez
`);

const help = texts(`
  AYUDA | info
`);

const aPerson = texts(`
  quiero hablar con alguien | agente por favor | me pueden llamar?
`);

it.each(noMoreTexts)('is a wish to get no more texts: %s', (text) => expect(wishOf(text)).toBe('stop'));
it.each(noWish)('is no wish about texting: %s', (text) => expect(wishOf(text)).toBeUndefined());
it.each(textsAgain)('is a wish to get texts again: %s', (text) => expect(wishOf(text)).toBe('start'));
it.each(help)('asks what this is: %s', (text) => expect(wishOf(text)).toBe('help'));
it.each(aPerson)('asks for a person: %s', (text) => expect(wishOf(text)).toBe('agent'));
