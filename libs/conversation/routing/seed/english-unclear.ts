import type { SeedLines } from './labels.js';

/** Texts that nobody can act upon as they stand. */
export const englishUnclear: SeedLines = {
  greeting: `
    hi
    hello
    hey
    good morning
    hey there
    yo
    good evening
    hi there
    whats up
    hello?
    hiya
    howdy
    good afternoon
    sup`,
  ack: `
    ok
    ok thanks
    thanks
    thank you
    got it
    great thanks
    k
    perfect thank you so much
    sounds good
    ok cool
    will do
    awesome
    ty
    no thanks
    yes
    no
    yep
    sure
    alright
    you too
    appreciate it
    thats all
    no problem
    okay great
    thx`,
  vague: `
    the thing
    this one
    that one please
    same
    what is it
    need help
    i need some help
    can you help me
    hello i need help
    so what now
    ok but why
    anything
    nothing
    never mind
    forget it
    you know
    and then
    which one
    idk
    dunno
    maybe
    what about me
    is that right
    really
    again
    more
    i was wondering
    just asking
    hm
    let me know
    it is what it is
    wait
    hold on
    one sec
    what happened
    whatever
    please respond
    answer me
    are you there
    i have a question
    what
    huh
    what is this
    can you help
    help me out
    why
    hmm
    i dont understand
    tell me more
    about that
    the other one
    what do you mean
    it
    question
    not sure
    maybe later
    what about it`,
  wrong_number: `
    wrong number
    who is this
    i think you have the wrong number
    this is not maria
    i dont know who this is
    you have the wrong person
    sorry wrong number
    this is no longer her number`,
  chitchat: `
    hi my name is tom
    im sarah
    nice to meet you
    you rock
    rofl
    haha ok
    happy thanksgiving
    happy new year
    have a good one
    same to you
    god bless
    miss you
    thinking of you
    go team
    what a day
    good one
    lol ok
    how are you
    what are you doing
    lol
    haha thats funny
    are you a robot
    do you love me
    whats your name
    good night
    im bored
    how was your day
    merry christmas
    happy birthday`,
  off_topic: `
    can you bring milk
    meeting moved to 3
    did you see the news
    the dance is on friday
    my cat is sick
    elephants are purple
    where did you park
    i am at the gym
    call grandma
    homework is due tomorrow
    the kids are asleep
    lets go to the beach
    what movie should we watch
    did you get my email about the house
    whats the weather tomorrow
    who won the game last night
    can you pick up the kids
    see you at 6
    im running late for dinner
    what should we eat tonight
    mom call me
    did you feed the dog
    tell me a joke
    whats the capital of france
    on my way home
    happy hour at 5?`,
  praise: `
    you guys rock
    so good
    wow just wow
    beautiful
    nice
    this made my day
    my kids love them
    so soft
    perfect fit thank you
    highly recommend
    i love your shoes
    best store ever
    you guys are the best
    amazing quality
    love it
    these are so cute
    so happy with it
    great service thank you
    obsessed with my new bag
    keep up the good work
    five stars`,
  spam: `
    you won a free cruise click here
    congratulations you have been selected
    earn 500 a day working from home
    cheap meds online no prescription
    invest in bitcoin now double your money
    hot singles in your area
    your bank account is suspended verify at link
    final notice about your car warranty
    get a loan today bad credit ok
    buy instagram followers`,
  other_language: `
    hola donde esta mi pedido
    quiero devolver los zapatos
    cuanto cuesta el envio
    a que hora abren
    no me llego el paquete
    necesito ayuda con mi compra
    tienen talla mas grande
    buenos dias tengo una pregunta
    hallo wo ist mein paket
    ich habe eine frage
    onde esta o meu pedido
    quero trocar o tamanho
    dove si trova il mio ordine
    guten tag wann kommt die lieferung`,
};
