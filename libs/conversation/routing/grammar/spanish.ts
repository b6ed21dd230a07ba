import type { Vocabulary } from './tags.js';

/** The endings of orders and infinitives, with me or us hanging on. */
const endings = ',a,an,e,en,ar,as,es,ame,anme,eme,enme,arme,anos,ennos,arnos,arlos,elo,enlo,ando,andome,andonos,arse';
const formsOf = (...stems: readonly string[]): string =>
  stems
    .flatMap((stem) =>
      endings
        .split(',')
        .slice(1)
        .map((ending) => stem + ending),
    )
    .join(',');

export const spanish: Vocabulary = {
  e: 'terminada, terminado, terminados, finalizada, acabado',
  H: 'bajenle, parenle a, dejense de, dejate de, pare, paren, para ya, parar, pares, parale, parele, parenle, deje de, dejen de, deja de, dejar de, dejes de, dejen, cese, cesen, cesar, detenga, detengan, detener, detengase, basta, basta con, alto, stop, termine, terminen, terminar, ya estuvo, ya estuvo con, ya estuvo bueno, ya estuvo bueno con',
  h: 'cancelar, cancele, cancelen, cancela, cancelo, anular, anulen, suspender, suspendan, finalizar, finalicen, corten, cortar',
  d: 'mi informacion, mis datos, mi info',
  D: 'desactivar, desactiven, desactive, desactiva, apagar, apaguen, apague, bloquear, bloqueen, deshabilitar, deshabiliten, silenciar, inhabilitar',
  X: `${formsOf('quit', 'saqu', 'sac', 'borr', 'elimin', 'remuev', 'retir', 'desafili', 'desapunt', 'suprim')}, remover, desuscri*, desinscri*, excluyan, excluir, tachen, darme de baja, denme de baja, deme de baja, dame de baja, dar de baja, den de baja`,
  x: 'salir, salirme, salgo',
  F: 'fuera',
  V: 'revoco, retiro, revocar, retirar, anulo, cancelo, niego, revoque, quito',
  C: 'consentimiento, permiso, autorizacion, aprobacion, autoricen',
  o: 'opongo, me opongo, oponerme',
  S: `escrib*, ${formsOf('texte', 'molest', 'contact', 'fastidi', 'hostig', 'acos', 'spame', 'ching', 'bombarde', 'busc', 'busqu', 'notifiqu', 'notific')}, mensajearme, incomodar, incomoden, jodan, joder, joda`,
  s: `${formsOf('mand', 'envi')}`,
  R: 'recibo, recibimos, reciben, llegan, llega',
  r: 'recibir, lleguen, llegue, recibirlos, recibirlas, seguir recibiendo, recibiendo, volver a recibir, que me lleguen, enterarme, tener, ver, saber',
  M: 'mensaje, mensajes, mensajito, mensajitos, msj, msjs, sms, texto, textos, mensajes de texto, publicidad, publicidades, promocion, promociones, promo, promos, anuncio, anuncios, spam, notificacion, notificaciones, alerta, alertas, propaganda, comerciales, avisos, marketing, texts, texting, text, mensajeria, comunicaciones, comunicacion, whatsapps, recordatorios',
  O: 'ofertas, oferta, cosas, informacion, descuentos, cupones, novedades, basura, porquerias, info, tonterias, pendejadas, noticias, chismes',
  L: 'lista, listas, base, base de datos, sistema, registro, registros, contactos, directorio, lista de contactos, lista de envio, lista de mensajes, lista de difusion, difusion, grupo, programa, archivos, agenda, listado, sus listas, directorios',
  I: 'me, nos, mi, a mi, mi numero, mi numero de telefono, mi cel, mi celular, mi telefono, mi tel, mi nombre, mi movil, mi linea, mi contacto, este numero, este celular, este telefono, este cel, a este numero, aqui, aca, esta linea, yo, le, su numero, mi esposo, mi esposa, mi hijo, mi mama',
  P: 'esto, estos, estas, este, esta, eso, esos, esas, los, las, lo',
  Y: 'sus, su, tus, tu, de ustedes, de su tienda, de su empresa, de ti, de uds, vuestros, vuestras',
  N: 'prohibo, les prohibo, prohibido, no, nunca, jamas, ni, ningun, ninguna, nada, tampoco',
  n: 'no puedo, no pude, no me llego, no sirve',
  f: 'si',
  J: 'ya no, no mas, nunca mas, ya nunca, que no',
  G: 'no mas, ni un, ni un solo, ni una, cero, ningun, ninguna, basta de, no mas de, nada de, suficientes, suficiente con, ya no mas',
  A: 'mas, nada, nunca, otra vez, de nuevo, todos, todas, todo, tantos, tantas, tanto, tanta, otro, otra, otros, cualquier, futuros, siguiente, proximo, un mas, jamas, ninguno, ningun, solo uno mas, definitivamente, para siempre',
  W: 'quiero, quisiera, deseo, deseamos, queremos, necesito, acepto, autorizo, autorice, me interesa, me interesan, interesa, interesan, me gusta, gusta, gustan, gustaria, solicite, solicito, pedi, pido, permito, quiere, quieren, prefiero, consiento, ocupo, interesado en, interesada en, necesitamos',
  E: 'harto, harta, hartos, cansado, cansada, fastidiado, fastidiada, aburrido, aburrida, suficiente, basta de, ya basta de, ya basta con, ya estuvo con, ya estuvo bueno de, me tienen harto, me tienen harta, hasta la madre, hasta el gorro, enfadado, saturado',
  U: 'desuscribirme, desuscripcion, desuscribir, darme de baja, dar de baja, baja, mi baja, la baja, salirme, unsubscribe, opt out, cancelar suscripcion, cancelar la suscripcion, anular suscripcion',
  l: 'olviden, olvide, olvidense de, olvidese de, olvidense, pierdan, pierda, boten, tiren',
  z: 'usar, usen, use, utilizar, utilicen, compartan, guarden',
  T: 'denunci*, demand*, abogado, policia, queja, quejas, reportar, reporto, reportare, reportarlos, los bloqueo, bloqueo, bloqueare, los voy a bloquear, profeco, condusef, tribunal, demandarlos, fcc',
  K: 'llam*, correo, correos, correo electronico, email, emails, e mail, e mails, mail, mails, carta, cartas, catalogo, catalogos, boletin, boletines, newsletter, por telefono, papel, factura, facturas',
  Z: 'pedido, pedidos, orden, ordenes, cita, citas, reserva, reservacion, compra, compras, envio, entrega, entregas, cuenta, curso, clase, seguro, garantia, plan, caja, articulo, articulos, producto, productos, tarjeta, lista de espera, cargo, pago, membresia, carrito, paquete, devolucion, direccion, mancha, manchas, talla, boleto, camion, robot, bot, maquina, precio, tienda, piezas, suscripcion de, reembolso',
  B: 'no mas de, hasta, antes, despues, en la noche, de noche, en el trabajo, los domingos, tan tarde, tan temprano, por error, mientras, todavia',
  Q: 'cuando, que pasa si, por que, porque, dice, dicen, decia, dijo, que significa, que es, cuanto, cuanta, cuantos, cuantas, hay, donde, cual, quien, puedo, se puede, acaso, tienen, venden, es cierto, sera',
  silent:
    'di, doy, dado, de, del, la, el, a, al, un, una, en, con, por, para, y, o, que, se, te, les, ya, por favor, porfa, porfavor, xfa, favor, favor de, gracias, hola, buenas, buenos dias, buenas tardes, solo, inmediatamente, ahora, ahora mismo, de una vez, por dios, carajo, chingado, pinche, pinches, malditos, malditas, de verdad, en serio, les pido que, les pido, le pido que, les ruego, ok, pues, senores, oigan, oiga, pueden, puede, podrian, podria, quiero que, necesito que, solicito que, como, como hago para, como le hago para, como puedo, hagan, haga, hacer, please, estar, esten, andar, sigan, sigas, siga, seguir, vuelvan a, vuelva a, volver a, he, ha, estoy, soy, son, es, urgente, amablemente, de inmediato, cuanto antes, favor tramitar, tramiten, tramitar',
};
