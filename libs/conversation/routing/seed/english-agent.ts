import type { SeedLines } from './labels.js';

/** Texts that an agent should see. */
export const englishAgent: SeedLines = {
  order_status: `
    i have a question about my order
    question about order 48213
    where is my order
    hi any update on order 48213
    has my order shipped yet
    can u check the status of my order pls
    i ordered last week and havent heard anything
    tracking number for my order please
    when will my package get here
    still waiting on my order placed on the 5th
    my tracking hasnt updated in 4 days
    what is the eta on my shoes
    when is my stuff gonna ship
    did my order go through? no confirmation email
    order says processing for a week now
    whats going on with my order
    need tracking info
    is my package on the way
    wheres my stuff its been 2 weeks`,
  delivery_issue: `
    my package says delivered but its not here
    package never arrived
    delivery is late again
    i think my parcel got lost
    it was delivered to the wrong address
    ups left it at my neighbors house
    someone stole my package off the porch
    the driver never showed up today
    it says delivered but nothing is at my door
    my order is a week late
    never received my box
    fedex says undeliverable, returned to sender
    package is missing
    you sent it to my old address
    courier marked delivered but i got nothing
    still no delivery, it was supposed to be here monday`,
  delivery_info: `
    how much is shipping
    do you ship to canada
    how long does delivery take
    is there free shipping over 50
    do you deliver on saturdays
    can i get overnight shipping
    do you ship to po boxes
    what carrier do you use
    how many days to ship to hawaii
    whats the shipping cost to 90210
    is express delivery available
    do you offer same day delivery
    do i need to sign for the delivery
    how fast is standard shipping
    do you ship internationally`,
  cancel_order: `
    cancel my order
    i want to cancel order 55121
    please cancel it i ordered by mistake
    can i still cancel the order i placed this morning
    need to cancel my purchase before it ships
    i ordered twice please cancel one of them
    dont ship my order i changed my mind
    stop my order please
    how do i cancel an order
    cancel the jacket from my order
    pls cancel, i found it cheaper elsewhere
    i want to cancel the whole thing
    can you cancel this for me order 8812
    ordered the wrong thing cancel pls
    i need my order cancelled asap`,
  change_order: `
    can i change my shipping address
    i need to change the size on my order
    can you add another shirt to my order
    i put the wrong address on my order
    change the color to black please
    can i swap the medium for a large before it ships
    update my delivery address please
    i want to change my order
    can i combine my two orders
    add a gift note to my order
    remove one item from my order
    i typed the wrong zip code
    can you switch it to store pickup
    ship it to my work instead
    need to edit my order quantity to 2`,
  return_exchange: `
    how do i return these shoes
    i want to return my order
    can i exchange for a bigger size
    they dont fit can i send them back
    need a return label
    what is your return policy
    can i return in store
    too small, need to exchange for a 9
    want to swap the blue for red
    how many days do i have to return
    i lost the receipt can i still return it
    print return label please
    is return shipping free
    these run big i want to exchange
    can i bring back something i bought online
    start a return for me`,
  refund: `
    where is my refund
    i want my money back
    i returned it 2 weeks ago and no refund
    when will i get refunded
    refund please
    you only refunded half
    how long do refunds take
    my refund hasnt hit my card
    i need a full refund
    still waiting on my refund
    did you process my refund yet
    refund went to the wrong card
    i was promised a refund
    can i get a refund instead of store credit
    refund status for return 1182`,
  item_problem: `
    problem with my order
    there is an issue with my order
    it arrived broken
    you sent the wrong item
    one of the items is missing from the box
    the zipper broke after one day
    i got the wrong size
    its defective
    the mug came shattered
    there is a hole in the shirt
    the color is not what i ordered
    box was empty
    it stopped working
    the sole is coming off
    missing a part, there are only 3 screws
    the screen is cracked
    received someone elses order
    item doesnt turn on
    the lid leaks
    stitching came apart`,
  coupon_problem: `
    my coupon code doesnt work
    the promo code is invalid
    discount didnt apply at checkout
    can you honor the 20% off
    gift card says zero balance
    my points are missing
    code expired already?
    how do i use my gift card
    i forgot to add the discount code
    the code you texted me wont work
    says code already used but i never used it
    where are my rewards points
    can i use two coupons
    birthday discount never came
    is the 15 off code still good`,
  payment_billing: `
    i was charged twice
    my card was declined
    can i get an invoice
    there is a charge i dont recognize
    do you take paypal
    can i pay with apple pay
    why was i charged 89.99
    need a receipt for my purchase
    payment wont go through at checkout
    is there a payment plan
    do you take klarna
    billed the wrong amount
    can i use a different card
    i see a pending charge from you
    can you send me a copy of my bill`,
  account: `
    i cant log in
    forgot my password
    reset my password please
    how do i change my email
    my account is locked
    delete my account
    i need to update my phone number
    it says my email is already in use
    never got the verification code
    how do i create an account
    update my name on my account
    someone hacked my account
    site keeps logging me out
    i cant sign in to the app
    link my two accounts`,
  complaint: `
    this sucks
    not happy
    this is the worst service ever
    i am so disappointed with your company
    your rep was rude to me
    nobody answers my emails
    i have been waiting on hold for an hour
    this is unacceptable
    i will never shop here again
    terrible experience in your store
    third time this happened im so mad
    your website is a joke
    the agent hung up on me
    you guys ruined my birthday
    im filing a complaint
    worst quality ive ever seen
    still no answer from anyone, ridiculous`,
  product_question: `
    do you have this in size 10
    is the black one in stock
    when will it be back in stock
    is this waterproof
    what material is it made of
    does it run small
    is it machine washable
    what are the dimensions
    how much is the leather bag
    does it come in blue
    is it gluten free
    will this fit a queen bed
    do these come in wide
    which one is better for running
    does it come with batteries
    is there a warranty on it
    how many ounces is the bottle`,
  store_info: `
    what time do you close
    are you open on sunday
    where are you located
    what are your hours
    is there a store near me
    do you have parking
    are you open on labor day
    whats the phone number of the downtown store
    address of the store please
    how late are you open tonight
    do you have a location in austin
    is the mall store still open
    can i try it on in store
    what time do you open tomorrow
    do i need an appointment to come in`,
  place_order: `
    i want to order
    can i place an order by text
    id like to buy two of those
    how do i order
    can i order the red one
    i want to buy a gift card
    can you reserve one for me
    can i pre order the new one
    put me down for 3
    ill take the large
    want to reorder the same thing
    can i buy it over the phone
    send me the link to buy
    can you hold a pair for me until friday
    need to order 50 for my company`,
  subscription: `
    pause my subscription box
    cancel my monthly subscription
    skip next months delivery
    how do i change my subscription
    i want to cancel my membership
    change my autoship to every 2 months
    when does my subscription renew
    how do i join the rewards program
    unsubscribe me from your emails
    stop emailing me the newsletter
    i want to upgrade my plan
    why did my membership renew
    turn off auto renew
    is there a loyalty program
    how much is the membership`,
  human_agent: `
    can i talk to a person
    i need to speak with someone
    is this a real person
    let me talk to customer service
    get me a manager
    can someone call me
    i want to talk to a human not a bot
    is anyone there
    can i chat with an agent
    please have someone contact me
    i need a representative
    who can i talk to about this
    whats your customer service number
    i need help from a real human
    please call me back`,
};
