import { normalise } from './normalise.js';
import { readWish } from './revocation.js';

/** Texts stand between bars. */
const texts = (list: string) => list.split(/\s*[|]\s*|\n\s*/).filter((text) => text !== '');
const wishOf = (text: string) => readWish(normalise(text)).wish?.keyword;

const noMoreTexts = texts(`
  Please take my name off your text list | I don't know how you got this number but do not contact me again
  quit texting this number | STOP!!!! I have asked 5 times | can you please stop with all the texts
  This is not Karen. Stop texting | u have wrong number stop msging me | How can I get off this list?
  I'm not interested in your promotions, please remove my number from your database | Do not text
  Pls stop sending me these | get me off this list | i am sick of these messages | unsubscribe please!!
  Un-subscribe | UNSUBSCRIBE ME FROM ALL TEXTS | would you kindly cease texting me
  I no longer wish to receive marketing messages from your company | I'd like to be removed from this list
  Delete my number | delete me from ur list | Stoppp | st0p | s.t.o.p. | "Stop" | Stop 😡 | 🛑
  I want to unsubscribe | how do i turn these off | Thank you but I don't want to receive texts anymore
  no texting please | never text me again | stop or I will report you to the FCC
  If you text me one more time I'm calling a lawyer. Stop. | Opt me out please | OPT-OUT | I opt out
  I hereby revoke any consent to be contacted at this number | You don't have permission to text me | stop it
  STOP STOP STOP STOP | Why do you keep texting me? stop | cancel these texts please
  Please discontinue all text messages to this number | end | End texts | Cancel | CANCEL please | revoke
  please unenroll me from text alerts | I already unsubscribed, why am I still getting these?
  told you guys last week to stop | lose this number | go away | dont msg me no more
  Do not send me anything else | no more promos pls | turn off text alerts | I did not sign up for these texts
  stop blowing up my phone | stop spamming | This is spam. Remove me from your list.
  Love the shoes but too many texts, please stop | When will my order ship? Also please stop sending promo texts
  I moved away, please take me off the list | My mother passed away, please stop texting her phone
  We don't need any more texts from you | I would prefer not to receive these | exit the list please | STOP all
  Stop2end | unsubcribe | unsubscirbe | UNSUSCRIBE ME | Remove my cell from your system | remove us
  i want off this list | stop texting at 6am!! | Stop messaging my work phone | just leave us alone
  I do not consent to these messages | don't want any more coupons texted to me | start... sorry I meant stop
  Please end this subscription to text alerts | do not reply to me ever again
  Take this phone number out of your system | ѕtоp | ＵＮＳＵＢＳＣＲＩＢＥ | S-T-O-P | please STOP these msgs
  I keep getting these and I don't want them. stop | Not her phone anymore. Stop. | make these stop | can u stop
  Could you stop messaging? | Is there any way to stop these?
  I am requesting that you remove my phone number from any and all lists | please stop txting me im broke
  Hi, this is the wrong number. Please remove | no longer a customer, please unsubscribe
  I never asked for these messages | Can't you people take a hint? Stop. | don't send me any more deals
  Enough with the texts already | pls remov me | Stop these daily messages
  I don't use this store anymore so no need to text me | i want these to stop
  kindly remove this number from your contacts | your texts wake up my baby, stop
  please don't text this phone it belongs to my child | if u dont stop texting me im blocking u
  I would like to opt out of receiving text messages | Opting out | unsubscribe this number
  take me off of everything | How do I get you to stop? | what do I have to do to make you stop texting me
  what do I text to unsubscribe | I've replied STOP three times already | replying STOP does nothing
  Not interested anymore, please don't contact me again | pls take my # off
  we are not interested in receiving these | I do NOT want your text messages
  I don't wanna hear from you guys again | discontinue | discontinue texts | STOP SPAMMING MY PHONE YOU IDIOTS
  leave me tf alone | f*** off | Stop. Unsubscribe. End. Quit. | stop!! n where's my package
  quit blowing up my phone | quit sending me this crap | quit messaging me | shut these texts off
  You do not have my consent to contact me | I withdraw my permission | I am on the do not call list, remove me
  remove me from the sms program | remove 5551234567 from your list | Please remove me from future messages
  off list | No sms please | No marketing texts | I said no more | i said quit texting | No. Stop | 🛑🛑🛑 | 5T0P
  stop. | (stop) | *STOP* | Ѕ.Т.О.Р | stοp | STOP (sorry wrong person)
  Thanks but I'd like to stop getting these now | Please unsubscribe my mother's number, she has dementia
  These messages need to stop | Do not ever contact this number again or I will take legal action
  I want to be taken off your list | please make it stop | pls unsub | Unsubscribed please | cancel sms
  cancel all messages | Stop all communication | cease all communications
  cease communication with me immediately | opt out all | who dis? stop
  I don't live in that area anymore. Take me off your text list. Thx
  I bought one thing and now you text me every day. Please stop.
  Can you remove my number from the text messages? | Would you please not text me anymore
  I don't need any more messages | Delete this contact | I only want emails not texts
  email only please, no texts | stop texting. call me if you need something | not my order, not my phone. stop
  hey can u guys knock it off with the texts | No more messages to this phone please
  I don't wish to receive any further correspondence by text | what's it take to get off this list??
  please cease and desist contacting me | this is harassment, stop texting my phone | I've asked nicely now stop
  no longer wish to be contacted | sorry no longer live there, remove from list
  please stop these annoying messages i never asked for | uns ubscribe | Unsubscribe from texts
  unsubscribe. Thanks for your service | STOP - wrong person | would like to cancel text notifications
  cancel subscription to text messages | I never consented to receive texts from you
  do you ever stop sending these? take me off | stop promo texts please | Opt out thx
  I want to opt-out of the marketing messages | how to opt out? | Please opt me out of all communications
  take my phone # off ur list | you people need to quit texting me | i dont shop here anymore stop
  You can remove me from your contacts | PLEASE REMOVE MY NUMBER!!! | I'm asking you to stop contacting me
  We no longer want your promotions by text | don't need ur texts | end subscription to texts
  I am not Jessica please stop contacting this number | Remove please | stop w the texts | STOP SENDING MESSAGES
  stop sending these to me | Stop sending stuff | can you take me off your texting list? i get too many
  not interested stop contacting me | enough texts already!! | i wanna unsubscribe
  do not text this number, it's a business line | please do not send texts to this number any more
  Who gave you permission to text me? Stop | Pls delete my info and stop texts | no text messages
  never contact me again | leave me alone already | got a new phone number, take this one off
  STOP!!! STOP!!! STOP!!! | stop pls i beg u | quit it | I'd like to no longer receive texts
  I'd appreciate it if you stopped texting me | these texts are getting old, unsubscribe me | turn off the texts
  Please end all texts | do not disturb me with these texts | I want no more texts | text me no more
  how do you stop these messages | where do I unsubscribe | stop, i already bought it | 𝗦𝗧𝗢𝗣 | s top | sTOp
  S*T*O*P | stahp | please get my number off of this thing | I would like for these messages to cease
  Plz stop messagin me | I keep telling you people to stop texting | don't wish to get alerts anymore
  please exclude me from your text campaign | no need for more texts thx
  I'm asking to be removed from your contact list | u r annoying stop | stop sending texts at midnight
  Stop already | I unsubscribed twice and still get these | wrong # stop | stop messaging i dont even own a dog
  Not my thing, unsubscribe | can you unsubscribe me please? | please unsubscribe this phone from all future texts
  My phone plan charges for texts so please stop | you're wasting my data, quit sending pics
  Please refrain from texting me | Remove me from your list or I'll report you | don't message me
  don't ever text me again | I opted out last month why are you still texting | discontinue these alerts
  STOP the messages | stop notifications | END. | Not interested. Stop.
  I'm not the person you're looking for, please remove | please stop bothering me with ads
  I don't accept text messages | take me out of your system | how do i cancel these text alerts
  please let me unsubscribe | dont send nothing else | ｕｎｓｕｂ | ѕtop texting
`);

const noWish = texts(`
  What time do you stop taking returns? | Which stop is closest to the store?
  I can't stop wearing these, love them | can't stop won't stop | Does the rain stop the delivery?
  Please cancel order 44812 | cancel my order | I'd like to cancel my appointment tomorrow
  can i remove an item from my cart | remove the hat from my order please | I want to return these
  My package stopped moving in Ohio | stop by tomorrow around 3 | I'll stop by the store later
  door stop in stock? | Do you sell non-stop watch bands | the end of the strap is broken
  When does the sale end? | does the promo end tonight | I quit my job so I need to return it
  Quit smoking gum available? | don't stop the deals! | please don't unsubscribe me
  I don't want to unsubscribe, just want to change my number | What happens if I reply STOP?
  your message says text STOP to opt out but what is this for | unsubscribe me from your emails
  stop emailing me, texts are ok | please stop the phone calls
  take me off your mailing list for catalogs but keep texting | no thank you | no | nope | yes | Yes | ok thanks
  ok | where's my order | I don't want this size anymore | I don't want these shoes, how do I return them
  no more mediums left? | Will there be no more restocks? | Can you stop my shipment?
  Stop the delivery please I'm out of town | please stop my autoship | end my trial
  How do I cancel my membership | I need to remove a credit card | delete my account please | leave it at the door
  leave the package with my neighbor | is the shop open | step | shop | the app keeps stopping
  my watch stops every night | stop sign costume | shipping didn't stop at my house
  the brakes don't stop the stroller | tell the driver to stop at the gate | out of stock again?
  you never texted me the code | Why didn't you text me when it shipped | text me when it's ready
  you never messaged me back | I never received the text with my coupon | didn't get your message
  can you resend the text | how do I opt out of the protection plan | opt out of the warranty please
  I want to end my lease early lol wrong chat | who do I contact about refunds | I'm done with the survey
  enough for 4 people? | is that enough fabric | Can I quit the loyalty program but keep texts
  The text on the shirt is off center | The list of ingredients? | put me off till Monday | take 20% off please
  get me the blue one | lost my number for the order, can you look it up | I forgot my password
  Please confirm my appointment | Remove the tag please, it is a gift
  Cancel that last item, I'll take two of the others | the travel agent sent me
  I was helped by a great rep yesterday | can you help me with a return | help with my order
  need help tracking my package | start of the school year sale? | what time do you start serving lunch
  agent was rude to me | my order info is wrong | person who delivered it left it in the rain
  human size mannequin | Can I get off work early pickup? | How do I stop the alarm on this clock?
  I'd like to end my call plan with you guys | how do I remove a stain from this fabric
  remove before flight keychain | Which bus line stops near you? | is there a stop near the mall
  stop loss orders | the treadmill won't stop | it won't stop beeping | How can I stop it from leaking
  how do i stop my subscription box | please stop shipping me the vitamins | stop charging my card!
  you need to stop charging me twice | stop the order before it ships | Stop changing the price lol
  I told the driver to stop at my gate | he said stop by anytime | omg stop these are so cute
  I stopped receiving your texts, why? | I'm not getting your texts anymore
  I don't get your texts anymore can you fix that | why aren't you texting me anymore
  I can't text, can you call instead | I got your message | thanks for the message | no message came with the code
  I never got a text about pickup | who do i text about returns | is it ok to text this number?
  can i text you a picture | I want to remove my old address | take off the discount? | How do I cancel a return
  the website says end of day, is that true | weekend | end of june works | I need the end table
  what's the end date of the coupon | I quit waiting, refund please | mute | lose weight program?
  did I lose my discount | my number changed | please update my phone number | contact me by text only
  please text me instead of calling | don't call me, text | I prefer texts | Please keep sending me deals
  i love your texts don't ever stop | Please do not remove me from the list | I didn't opt out
  I didn't ask to be unsubscribed | is this a scam? did you send this link
  I don't want to receive the package on Monday | do not deliver before noon
  don't contact the warehouse, I fixed it | don't send it yet | do not send the blue one
  please don't send a replacement, refund me | don't need these anymore can I return them?
  no longer need the second pair | I'm not interested in the warranty
  not interested in exchanging, I want a refund | had enough of this delay, where is it | I don't want it
  leave out the gift receipt | the list price is wrong | I'm on the wait list for the jacket, take me off it
  take me off the waitlist please | forget it | nevermind | what does STOP do | how does opting out work
  My son sent you stop from my phone by accident | sorry my kid texted stop | One stop shop?
  Stop and smell the roses mug in stock? | Can you stop by my table when you deliver | how many stops before mine
  the driver made a wrong stop | please stop the truck at the back | do these stop odors
  stop the auto renewal on my plan | I need to stop a subscription I didn't order | stop shipment 4412
  Please cancel and refund | cancel it | Can I cancel? | I want to cancel my order and get my money back
  the event was cancelled right? | remove my discount code and reapply | Please remove my old card ending 4411
  remove the second shirt | delete my order | end time for the sale? | does this end today?
  i quit the gym so returning the shoes | text me the address | send me a text when it arrives
  i didnt get a text | you sent me two texts with different codes
  Why are you texting me about an order I didn't place? | did you guys text me? | is this number for texting only
  Don't text me at work, evenings are fine | Please don't stop the messages, I love them | keep the texts coming!
  I want to keep getting texts | if I unsubscribe do I still get order updates | what happens when i opt out
  I was unsubscribed by mistake? | unsubscribe from email list only | stop the emails please but texts are ok
  no emails just texts | stop calling! | please don't call this number
  take me off the call list, texting is fine | Not this one, the other | no not yet | nah I'm good
  not right now thanks | maybe later | leave it on the porch | leave a message with my wife
  No longer need the item | I don't want the blue | I do not want a refund, I want a replacement
  don't want to wait another week | I'm done waiting, cancel the order | tired of waiting for my package
  sick of the delays | fed up with your service | I'm over this delay
  Your website keeps sending me to an error page | stop showing sold out items lol
  stop wasting my time and tell me where my order is | can the straps be removed | is the cover removable
  Never mind, found it | get me out of this mess | how do i get out of the parking lot | i want out of my contract
  can you block off an appointment | quit smoking patches in stock? | wrong number on my shipping label
  the list of stores near me | opt for express shipping please | what's the opt in bonus | alone or with gift wrap
  my number is 555-0100 | I'd like to stop my recurring order | where's the last stop on the tour
  Does the machine stop automatically | My alarm won't stop | please cancel my reservation for tonight
  I'd like to end the chat with billing | send me the pics again | can you remove the stain
  the app keeps sending me notifications that my order shipped but it hasn't
  text message confirmation never came | Please resend the text with the code | I don't like the color
  I no longer want the green one | don't send the package to my old address | please don't text after 9pm
  Take the shipping fee off | i want off white not white | how do I get rid of the smell | opt me in to the raffle
  is there an end date | quit is misspelled on the shirt | unsubscribe box, can I skip one
  tell your driver to stop speeding | stop overcharging me | no more than 3 please | list of colors?
`);

const textsAgain = texts(`
  start | Start! | UNSTOP please | resubscribe me please | I want to get texts again
  please sign me up for text alerts | put me back on the text list | oops, didn't mean to stop. start again please
  subscribe
`);

const help = texts(`
  help | HELP! | info please
`);

const aPerson = texts(`
  AGENT | agnet | can i talk to a real person | I need a human please | representative | speak to customer service
  Have someone call me | let me speak with a manager | Stop the bot, I want a human | connect me to an agent
`);

it.each(noMoreTexts)('is a wish to get no more texts: %s', (text) => expect(wishOf(text)).toBe('stop'));
it.each(noWish)('is no wish about texting: %s', (text) => expect(wishOf(text)).toBeUndefined());
it.each(textsAgain)('is a wish to get texts again: %s', (text) => expect(wishOf(text)).toBe('start'));
it.each(help)('asks what this is: %s', (text) => expect(wishOf(text)).toBe('help'));
it.each(aPerson)('asks for a person: %s', (text) => expect(wishOf(text)).toBe('agent'));
