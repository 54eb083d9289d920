/** Words of a step, a response or a warning after a bombing on Thursday 21 March 2024, told on Monday the 25th, with what they tell beside who and what. */
export type DetailWording = readonly [words: string, ...says: readonly string[]];

/** "arrest | 2024-03-22 | 2 | Karl Brandt | murder": what, day, count, persons, charge and sentence; "-" where the words tell none. Invented names. */
export const DETAILS: readonly DetailWording[] = [
  // Who tells of the step is nobody it was taken against.
  ["Police have arrested the gunman, Commissioner Karl Brandt said on Sunday.", "arrest | - | - | - | -"],
  // The day of the step.
  ["Police arrested two men on Friday.", "arrest | 2024-03-22 | 2 | - | -"],
  ["Three people were arrested late on Friday night, police said.", "arrest | 2024-03-22 | 3 | - | -"],
  ["Officers took the 34-year-old into custody Sunday morning.", "arrest | 2024-03-24 | - | - | -"],
  ["Police released two of the men on Sunday without charge.", "release | 2024-03-24 | 2 | - | -"],
  ["Police made two arrests overnight.", "arrest | 2024-03-24..2024-03-25 | 2 | - | -"],
  ["The interior minister resigned on Sunday.", "resignation | 2024-03-24 | - | - | -"],
  ["The embassy had warned its citizens on 5 March of an imminent attack on markets.", "warning | 2024-03-05 | - | - | -"],
  ["The trial of Karl Brandt began on Saturday.", "trial | 2024-03-23 | - | - | -"],
  // A day of the telling, of the deed, of another thing, or what is still to come is none of the step.
  ["Police said on Saturday that they had arrested three suspects.", "arrest | - | 3 | - | -"],
  ["The man who bought the van on Monday was arrested.", "arrest | - | - | - | -"],
  ["A man was charged with killing a woman on Monday.", "charge | - | 1 | - | killing a woman"],
  ["The driver was remanded in custody until April.", "arrest | - | - | - | -"],
  ["The president condemned the attack on Friday.", "condemnation | - | - | - | -"],
  ["Officials had warned on Monday of an attack on markets.", "warning | - | - | - | -"],
  ["Two men were arrested over Thursday's bombing.", "arrest | - | 2 | - | -"],
  // Who, and how many.
  ["Farid Ansari was arrested by police in Norvik on Saturday.", "arrest | 2024-03-23 | 1 | Farid Ansari | -"],
  ["On Saturday police arrested Karl Brandt, 34, and two others.", "arrest | 2024-03-23 | - | Karl Brandt | -"],
  ["Karl Brandt, 34, and two others were arrested.", "arrest | - | - | - | -"],
  ["Karl Brandt and Emil Roth were charged with murder on Saturday.", "charge | 2024-03-23 | 2 | Karl Brandt, Emil Roth | murder"],
  ["Two men and a woman were arrested on Friday.", "arrest | 2024-03-22 | 3 | - | -"],
  ["More than 20 people have been detained.", "arrest | - | 21- | - | -"],
  ["Dozens of people were detained.", "arrest | - | - | - | -"],
  ["About 30 people were arrested.", "arrest | - | - | - | -"],
  ["The minister announced the arrest of four suspects.", "arrest | - | 4 | - | -"],
  ["Police arrested two men and seized weapons.", "arrest | - | 2 | - | -", "evidence | - | - | - | -"],
  ["Karl Brandt's brother was arrested on Friday.", "arrest | 2024-03-22 | - | - | -"],
  ["Police identified the bomber as Karl Brandt, 34.", "identification | - | - | Karl Brandt | -"],
  ["A suspect, Karl Brandt, was taken into custody on Saturday.", "arrest | 2024-03-23 | 1 | Karl Brandt | -"],
  ["Karl Brandt turned himself in on Saturday.", "arrest | 2024-03-23 | 1 | Karl Brandt | -"],
  ["Karl Brandt, who is accused of planting the bomb, was arrested on Friday.", "arrest | 2024-03-22 | 1 | Karl Brandt | -"],
  ["Police arrested Emil Roth. Karl Brandt was arrested, too.", "arrest | - | 1 | Emil Roth | -", "arrest | - | 1 | Karl Brandt | -"],
  // What for, and the penalty.
  ["Karl Brandt, 34, of Norvik, was charged with murder and arson, prosecutors said.", "charge | - | - | Karl Brandt | murder and arson"],
  ["Prosecutors on Sunday charged Karl Brandt with murder over Thursday's bombing.", "charge | 2024-03-24 | 1 | Karl Brandt | murder"],
  [
    "Karl Brandt is charged with two counts of murder and assault with a deadly weapon.",
    "charge | - | 1 | Karl Brandt | two counts of murder and assault with a deadly weapon",
  ],
  ["He faces charges of murder and terrorism.", "charge | - | - | - | murder and terrorism"],
  ["The suspect was arrested on suspicion of murder.", "arrest | - | - | - | murder"],
  ["Karl Brandt pleaded not guilty to six counts of murder.", "plea | - | 1 | Karl Brandt | six counts of murder"],
  ["A jury found Karl Brandt guilty of murder.", "verdict | - | - | Karl Brandt | murder"],
  ["Karl Brandt was sentenced to life in prison on Sunday.", "verdict | 2024-03-24 | 1 | Karl Brandt | - | life in prison"],
  [
    "Karl Brandt was convicted of murder and sentenced to 30 years in prison.",
    "verdict | - | 1 | Karl Brandt | murder | 30 years in prison",
  ],
  [
    "Karl Brandt was arrested on 22 March and charged with murder a day later.",
    "arrest | 2024-03-22 | 1 | Karl Brandt | -",
    "charge | 2024-03-23 | - | - | murder",
  ],
];
