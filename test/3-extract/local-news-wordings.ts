/** A short report: its text, or its title, its outlet and its text. */
export type LocalReport = string | { readonly title?: string; readonly outlet?: string; readonly text: string };

/**
 * One way in which local news tells a shooting: the wording's kind, the report, and for each incident that the report is about its record in short:
 * "killed 1; injured 2; in Dayton, Ohio; victim Ana Ruiz, 34; by Luis Prado"; what is not told is left out, and nobody killed or hurt, too.
 */
export type LocalWording = readonly [kind: string, report: LocalReport, ...says: readonly string[]];

/** How American local news words shootings. The towns are real, as the gazetteer must know them; people, streets and deeds are invented. */
export const LOCAL_WORDINGS: readonly LocalWording[] = [
  // One person hurt.
  ["one hurt", "DAYTON, Ohio - A man was shot in the leg Friday night in Dayton, police said.", "injured 1; in Dayton, Ohio"],
  ["one hurt", "A 19-year-old man is in critical condition after he was shot in Toledo, Ohio, early Sunday.", "injured 1; in Toledo, Ohio"],
  [
    "one hurt",
    "Police in Akron, Ohio, are looking for whoever shot a teenager in the arm on Monday. The boy was treated and released.",
    "injured 1; in Akron, Ohio",
  ],
  [
    "one hurt",
    "A woman walked into a hospital in Peoria, Illinois, with a gunshot wound Tuesday night. Police said she would not say where it happened.",
    "injured 1; in Peoria, Illinois",
  ],
  [
    "one hurt",
    "A bullet grazed a 7-year-old girl as she slept in her bed in Flint, Michigan, police said.",
    "injured 1; in Flint, Michigan",
  ],
  [
    "one hurt",
    "ROCKFORD, Ill. - A 24-year-old man suffered a gunshot wound to the foot Saturday. His injuries are not considered life-threatening.",
    "injured 1; in Rockford, Illinois",
  ],
  [
    "one hurt",
    "Officers responding to a ShotSpotter alert in Gary, Indiana, found a man with a gunshot wound to the abdomen. He was rushed into surgery and is expected to survive.",
    "injured 1; in Gary, Indiana",
  ],
  [
    "one hurt",
    "A pizza delivery driver was shot during a robbery in Macon, Georgia, late Thursday. He was listed in stable condition.",
    "injured 1; in Macon, Georgia",
  ],
  [
    "two hurt, one by one",
    "A 19-year-old was shot in the leg in Racine, Wisconsin, late Sunday, police said. His passenger, a woman, was grazed on the arm.",
    "injured 2; in Racine, Wisconsin",
  ],
  [
    "two hurt, one by one",
    "A ranger in Yakima, Washington, shot a driver in the arm on Sunday after the driver tried to run him over. The ranger was treated at a hospital for a broken wrist.",
    "injured 2; in Yakima, Washington",
  ],
  [
    "two hurt, one by one",
    "A man who stabbed his roommate was shot and wounded by police on Sunday in Bellingham, Washington. The roommate is in serious condition.",
    "injured 2; in Bellingham, Washington",
  ],
  [
    "a kitchen is no country",
    {
      outlet: "nbcphiladelphia.com",
      text: "Two cousins were wounded by a gunman late Sunday near a Mexican restaurant. He fired at them from a car in the 100 block of Harrow Street.",
    },
    "injured 2; in Philadelphia, Pennsylvania",
  ],
  [
    "another on the same block",
    "Two men were shot near a playground in Dayton, Ohio, on Tuesday. Both are expected to survive. Officers noted that a waitress, 26, had been fatally shot on the same corner last week, on Saturday.",
    "injured 2; in Dayton, Ohio",
  ],
  [
    "another days before",
    "Two women were shot in a parked car in Gary, Indiana, on Tuesday and are in stable condition. It was the second shooting there in a week; on Saturday, a father of three was fatally shot at a gas station across the street.",
    "injured 2; in Gary, Indiana",
  ],
  [
    "another in a month before",
    "A teenager was wounded in a drive-by shooting in Waco, Texas, on Monday. Neighbors said the street has seen trouble before: in January, three people were killed at a house on the corner.",
    "injured 1; in Waco, Texas",
  ],
  [
    "another in a month before",
    "A bullet grazed a girl, 7, in her bed in Macon, Georgia, on Tuesday. The shooting comes a month after 5-year-old Nia Harrow was killed by a stray round a few streets over.",
    "injured 1; in Macon, Georgia",
  ],
  [
    "another hours before",
    "A man was shot dead in his driveway in Joplin, Missouri, on Tuesday night. Just hours earlier, a woman had been shot in the foot during a robbery on the other side of town. She is recovering.",
    "killed 1; in Joplin, Missouri",
  ],
  [
    "an unrelated case",
    "A man was wounded in a shooting at a mall in Laredo, Texas, on Tuesday. In an unrelated case, a 40-year-old woman was shot to death in her apartment the same night.",
    "injured 1; in Laredo, Texas",
  ],
  ["one hurt", "A stray bullet struck a woman while she was sitting on her porch in Mobile, Alabama.", "injured 1; in Mobile, Alabama"],
  [
    "one hurt",
    "Marcus Ellwood, 31, of Lima, was shot twice in the back Saturday in Findlay, Ohio. He was flown to a Toledo hospital.",
    "injured 1; in Findlay, Ohio; victim Marcus Ellwood, 31",
  ],
  [
    "one hurt",
    "A Fort Wayne, Indiana, man is recovering after being shot in the shoulder at a gas station in the city Monday evening.",
    "injured 1; in Fort Wayne, Indiana",
  ],
  [
    "one hurt",
    "A man took himself to the hospital after he was shot in the hand at a park in Racine, Wisconsin, police said.",
    "injured 1; in Racine, Wisconsin",
  ],
  // One person killed.
  [
    "one dead",
    "A 19-year-old was pronounced dead at the scene of a shooting in Shreveport, Louisiana, on Saturday night.",
    "killed 1; in Shreveport, Louisiana",
  ],
  [
    "one dead",
    "Officers found a man suffering from multiple gunshot wounds in the parking lot. He was taken to Miami Valley Hospital, where he died. The shooting happened in Dayton, Ohio.",
    "killed 1; in Dayton, Ohio",
  ],
  [
    "one dead",
    "When deputies arrived at the home in Palatka, Florida, they found Harold Venable, 62, dead from a gunshot wound.",
    "killed 1; in Palatka, Florida; victim Harold Venable, 62",
  ],
  ["one dead", "One person is dead after a shooting in Waco, Texas, early Sunday morning.", "killed 1; in Waco, Texas"],
  [
    "one dead",
    "A Waterloo, Iowa, man was gunned down outside a bar in the city on Friday. Tyrell Bonner, 28, died at the scene.",
    "killed 1; in Waterloo, Iowa; victim Tyrell Bonner, 28",
  ],
  [
    "one dead",
    "The victim, identified as Jonas Whitcomb, 23, of Dayton, was shot to death in Springfield, Ohio, on Tuesday.",
    "killed 1; in Springfield, Ohio; victim Jonas Whitcomb, 23",
  ],
  [
    "one dead",
    "Homicide detectives in Albuquerque, New Mexico, are investigating after a man was found shot to death in a car.",
    "killed 1; in Albuquerque, New Mexico",
  ],
  [
    "one dead",
    "A man shot Thursday in Tulsa, Oklahoma, has died of his injuries. Police identified him Saturday as Corey Tatum, 40.",
    "killed 1; in Tulsa, Oklahoma; victim Corey Tatum, 40",
  ],
  [
    "one dead",
    "Danielle Croft, 17, succumbed to her injuries at the hospital Sunday, a day after she was shot at a house party in Lansing, Michigan.",
    "killed 1; in Lansing, Michigan; victim Danielle Croft, 17",
  ],
  [
    "one dead",
    "The coroner has identified the man killed in Friday's shooting in Evansville, Indiana, as 35-year-old Wesley Garner.",
    "killed 1; in Evansville, Indiana; victim Wesley Garner, 35",
  ],
  [
    "one dead",
    "LUBBOCK, Texas - A woman was fatally shot outside a convenience store Monday. She was identified as Rosa Medrano, 29.",
    "killed 1; in Lubbock, Texas; victim Rosa Medrano, 29",
  ],
  [
    "one dead",
    "A body found in a vacant house in Youngstown, Ohio, had been shot several times, the coroner said.",
    "killed 1; in Youngstown, Ohio",
  ],
  [
    "one dead",
    "Police said 18-year-old Devin Marsh died after being shot in the chest in Erie, Pennsylvania.",
    "killed 1; in Erie, Pennsylvania; victim Devin Marsh, 18",
  ],
  [
    "one dead",
    "A clerk was shot and killed in a robbery at a liquor store in Stockton, California, police said. The gunman fled on foot.",
    "killed 1; in Stockton, California",
  ],
  // Some dead, some hurt.
  [
    "dead and hurt",
    "A shooting that left one dead and two wounded in Jackson, Mississippi, is under investigation.",
    "killed 1; injured 2; in Jackson, Mississippi",
  ],
  [
    "dead and hurt",
    "One man is dead and another is in the hospital after a double shooting in Columbus, Georgia.",
    "killed 1; injured 1; in Columbus, Georgia",
  ],
  [
    "dead and hurt",
    "Two men were shot Saturday in Hartford, Connecticut. One died at the hospital. The second victim, a 22-year-old man, is in stable condition.",
    "killed 1; injured 1; in Hartford, Connecticut",
  ],
  [
    "dead and hurt",
    "A 30-year-old man was killed in Trenton, New Jersey. Another victim, a 22-year-old woman, was treated and released.",
    "killed 1; injured 1; in Trenton, New Jersey",
  ],
  [
    "dead and hurt",
    "A triple shooting in Camden, New Jersey, killed a man and injured two others, police said.",
    "killed 1; injured 2; in Camden, New Jersey",
  ],
  [
    "dead and hurt",
    "Three people were shot, one fatally, in Baton Rouge, Louisiana, on Sunday night.",
    "killed 1; injured 2; in Baton Rouge, Louisiana",
  ],
  [
    "dead and hurt",
    "Four people were shot and one of them died in an attack on a house party in Wichita, Kansas.",
    "killed 1; injured 3; in Wichita, Kansas",
  ],
  [
    "dead and hurt",
    "Two people were killed and a third person was critically wounded in a shooting in Monroe, Louisiana.",
    "killed 2; injured 1; in Monroe, Louisiana",
  ],
  [
    "dead and hurt",
    "Five people were shot, two of them fatally, at a club in Montgomery, Alabama.",
    "killed 2; injured 3; in Montgomery, Alabama",
  ],
  [
    "dead and hurt",
    "Two teenagers were wounded in a drive-by shooting in Fresno, California, on Friday. One of the two died on Sunday.",
    "killed 1; injured 1; in Fresno, California",
  ],
  [
    "dead and hurt",
    "A mother and her 4-year-old son were shot in Memphis, Tennessee. The boy died; his mother is in critical condition.",
    "killed 1; injured 1; in Memphis, Tennessee",
  ],
  [
    "dead and hurt",
    "Andre Pickett, 20, was shot in the head and died at the scene in Saginaw, Michigan. His friend, Leon Murray, 21, was shot in the hip and survived.",
    "killed 1; injured 1; in Saginaw, Michigan; victim Andre Pickett, 20; victim Leon Murray, 21",
  ],
  [
    "dead and hurt",
    "Police in Beaumont, Texas, found two victims in the street. A 33-year-old man was pronounced dead. A 31-year-old woman was taken to a hospital with wounds that were not life-threatening.",
    "killed 1; injured 1; in Beaumont, Texas",
  ],
  [
    "dead and hurt",
    "One person was killed and at least three others were injured when gunfire broke out at a cookout in Durham, North Carolina.",
    "killed 1; injured 3; in Durham, North Carolina",
  ],
  [
    "dead and hurt",
    "Three men were shot in Tacoma, Washington. Two died at the scene and the third was taken to Tacoma General Hospital.",
    "killed 2; injured 1; in Tacoma, Washington",
  ],
  // Several hurt.
  [
    "several hurt",
    "Three people were hurt in a shooting outside a nightclub in Mobile, Alabama, police said.",
    "injured 3; in Mobile, Alabama",
  ],
  ["several hurt", "A double shooting in Dayton, Ohio, sent two men to the hospital Monday night.", "injured 2; in Dayton, Ohio"],
  [
    "several hurt",
    "Two women and a man were wounded when someone opened fire on their car in Oakland, California.",
    "injured 3; in Oakland, California",
  ],
  [
    "several hurt",
    "A 15-year-old boy was shot in the leg and a 16-year-old boy was grazed by a bullet in New Haven, Connecticut.",
    "injured 2; in New Haven, Connecticut",
  ],
  [
    "several hurt",
    "Police say five people, including two children, were shot at a birthday party in Stockton, California. All are expected to survive.",
    "injured 5; in Stockton, California",
  ],
  [
    "several hurt",
    "Police in Newark, New Jersey, found a man with a gunshot wound to the thigh. A second victim, a 25-year-old man, arrived at University Hospital on his own with a wound to the hand.",
    "injured 2; in Newark, New Jersey",
  ],
  [
    "several hurt",
    "Six teenagers were hospitalized after gunfire erupted at a skating rink in Chattanooga, Tennessee.",
    "injured 6; in Chattanooga, Tennessee",
  ],
  [
    "several hurt",
    "The shooting in Omaha, Nebraska, wounded Terrence Oakes, 26, and Jamal Weston, 24.",
    "injured 2; in Omaha, Nebraska; victim Jamal Weston, 24; victim Terrence Oakes, 26",
  ],
  [
    "several hurt",
    "A 41-year-old man, a 38-year-old woman and a 12-year-old girl were shot in Milwaukee, Wisconsin, on Saturday evening.",
    "injured 3; in Milwaukee, Wisconsin",
  ],
  // Murder-suicide.
  ["murder-suicide", "Two people are dead in an apparent murder-suicide in Boise, Idaho, police said.", "killed 2; in Boise, Idaho"],
  [
    "murder-suicide",
    "A man killed his wife and then himself at their home in Salem, Oregon, investigators believe.",
    "killed 2; in Salem, Oregon",
  ],
  [
    "murder-suicide",
    "Police in Reno, Nevada, say Walter Hobart, 54, shot his wife, Elaine Hobart, 52, before turning the gun on himself. Both died.",
    "killed 2; in Reno, Nevada; victim Elaine Hobart, 52; by Walter Hobart",
  ],
  [
    "murder-suicide",
    "A woman shot and killed her two children and then shot herself in Amarillo, Texas. She died at the hospital.",
    "killed 3; in Amarillo, Texas",
  ],
  [
    "murder-suicide",
    "Deputies found the bodies of a husband and wife in their home in Ocala, Florida. Investigators believe he shot her and then took his own life.",
    "killed 2; in Ocala, Florida",
  ],
  [
    "murder-suicide",
    "A man fatally shot his girlfriend in Bakersfield, California, on Monday and then shot himself. He remains in critical condition.",
    "killed 1; injured 1; in Bakersfield, California",
  ],
  [
    "murder-suicide",
    "Investigators say a Casper, Wyoming, man shot three relatives to death before killing himself in a home in the city.",
    "killed 4; in Casper, Wyoming",
  ],
  [
    "murder-suicide",
    "The death of a couple in Yuma, Arizona, has been ruled a murder-suicide. Glenn Sorrell, 70, shot Judith Sorrell, 68, and then himself, police said.",
    "killed 2; in Yuma, Arizona; victim Judith Sorrell, 68; by Glenn Sorrell",
  ],
  // Police.
  ["police", "Officers shot and killed an armed man in Pueblo, Colorado, on Wednesday.", "killed 1; in Pueblo, Colorado"],
  [
    "police",
    "An officer was shot in the leg during a traffic stop in Tampa, Florida. The suspect was shot dead by another officer.",
    "killed 1; injured 1; in Tampa, Florida",
  ],
  [
    "police",
    "A man who pointed a gun at deputies was fatally shot in Bend, Oregon, the sheriff's office said.",
    "killed 1; in Bend, Oregon",
  ],
  [
    "police",
    "A sheriff's deputy was wounded and a gunman was killed in a shootout in Conroe, Texas.",
    "killed 1; injured 1; in Conroe, Texas",
  ],
  [
    "police",
    "A Spokane, Washington, police officer shot a man who came at him with a knife in the city on Sunday. The man was taken to a hospital, where he is in serious condition.",
    "injured 1; in Spokane, Washington",
  ],
  [
    "police",
    "Police Officer Dale Hendricks, 44, was shot and killed while serving a warrant in Peoria, Illinois.",
    "killed 1; in Peoria, Illinois; victim Dale Hendricks, 44",
  ],
  [
    "police",
    "The officer who shot and killed a 27-year-old man in Mesa, Arizona, has been placed on administrative leave. No officers were hurt.",
    "killed 1; in Mesa, Arizona",
  ],
  // Nobody hurt, or nobody told.
  ["nobody hurt", "Shots were fired into a house in Decatur, Illinois, early Monday. No one was hurt.", "in Decatur, Illinois"],
  ["nobody hurt", "Someone fired several shots at a car in Elgin, Illinois, police said. There were no injuries.", "in Elgin, Illinois"],
  ["nobody hurt", "A home in Lima, Ohio, was hit by gunfire overnight while a family slept inside. Nobody was injured.", "in Lima, Ohio"],
  ["nobody hurt", "Police in Provo, Utah, are investigating a drive-by shooting in which no one was struck.", "in Provo, Utah"],
  // Accidents, and those who hurt themselves.
  [
    "accident",
    "A 4-year-old boy accidentally shot himself in Tyler, Texas, on Sunday. He died at the hospital.",
    "killed 1; in Tyler, Texas",
  ],
  [
    "accident",
    "A 4-year-old shot himself in the hand with a gun he found in a bedroom in Lawton, Oklahoma. He is expected to be OK.",
    "injured 1; in Lawton, Oklahoma",
  ],
  ["accident", "A man was accidentally shot in the foot while cleaning his gun in Missoula, Montana.", "injured 1; in Missoula, Montana"],
  [
    "accident",
    "A 3-year-old girl was killed when her brother accidentally fired a handgun in Rome, Georgia.",
    "killed 1; in Rome, Georgia",
  ],
  [
    "accident",
    "A hunter was accidentally shot and killed by his friend near Marquette, Michigan. Roger Tilden, 48, was mistaken for a deer.",
    "killed 1; in Marquette, Michigan; victim Roger Tilden, 48",
  ],
  [
    "accident",
    "A teenager died after a gun went off while he and his friends were handling it in Joplin, Missouri.",
    "killed 1; in Joplin, Missouri",
  ],
  ["accident", "A woman shot herself in the leg by accident at a gun range in Athens, Georgia.", "injured 1; in Athens, Georgia"],
  // The place.
  ["place", "Two men were shot in the 1200 block of West Elm Street in Lima, Ohio.", "injured 2; in Lima, Ohio"],
  ["place", "A man was shot near the intersection of Fifth and Walnut in Des Moines, Iowa.", "injured 1; in Des Moines, Iowa"],
  ["place", "A man was shot in the Hilltop neighborhood of Columbus, Ohio, on Tuesday.", "injured 1; in Columbus, Ohio"],
  [
    "place",
    "Police in Aurora, Colorado, said a man was killed at an apartment complex on East Colfax Avenue.",
    "killed 1; in Aurora, Colorado",
  ],
  [
    "place",
    { outlet: "denverpost.com", text: "Police in Aurora are investigating after a woman was shot Tuesday." },
    "injured 1; in Aurora, Colorado",
  ],
  [
    "place",
    { outlet: "dailyherald.com", text: "Police in Aurora are investigating after a woman was shot Tuesday." },
    "injured 1; in Aurora, Illinois",
  ],
  [
    "place",
    { outlet: "tennessean.com", text: "A man was shot to death in Franklin on Monday night, police said." },
    "killed 1; in Franklin, Tennessee",
  ],
  [
    "place",
    { outlet: "oregonlive.com", text: "A teenager was shot in Salem on Monday night, police said." },
    "injured 1; in Salem, Oregon",
  ],
  [
    "place",
    {
      outlet: "wkrn.com",
      title: "Man shot at Nashville apartment complex",
      text: "A man was shot in the arm at an apartment complex Thursday. He drove himself to the hospital.",
    },
    "injured 1; in Nashville, Tennessee",
  ],
  [
    "place",
    { title: "Teen killed in Toledo shooting", text: "A 16-year-old boy was shot and killed Saturday night. Police have made no arrests." },
    "killed 1; in Toledo, Ohio",
  ],
  ["place", "TOLEDO, Ohio - Two people were shot in Perrysburg late Monday, police there said.", "injured 2; in Perrysburg, Ohio"],
  [
    "place",
    "COLUMBUS, Ohio (AP) - A man shot and killed his neighbor in the village of Lithopolis on Tuesday, authorities said.",
    "killed 1; in Lithopolis, Ohio",
  ],
  ["place", "A man from Akron was shot Sunday outside a restaurant in Canton, Ohio.", "injured 1; in Canton, Ohio"],
  ["place", "An Akron man was shot and killed in Cuyahoga Falls, Ohio, on Sunday. He was 44.", "killed 1; in Cuyahoga Falls, Ohio"],
  [
    "place",
    "The victim was flown to a hospital in Cincinnati after the shooting in Hillsboro, Ohio. She is in critical condition.",
    "injured 1; in Hillsboro, Ohio",
  ],
  [
    "place",
    "Ramsey County deputies said a man was shot in White Bear Lake, Minnesota, about 20 miles from Minneapolis.",
    "injured 1; in White Bear Lake, Minnesota",
  ],
  [
    "place",
    "A woman was shot in unincorporated Jefferson County, Colorado, near Evergreen, the sheriff's office said.",
    "injured 1; in Evergreen, Colorado",
  ],
  [
    "place",
    "Sheriff's deputies in Shelby County, Tennessee, found a man shot to death in a field on Friday.",
    "killed 1; in Shelby County, Tennessee",
  ],
  ["place", "Police in Saint Louis say a man was shot while pumping gas on Saturday.", "injured 1; in St. Louis, Missouri"],
  ["place", "ST. LOUIS - A man was shot while pumping gas on Saturday, police said.", "injured 1; in St. Louis, Missouri"],
  ["place", "Three people were shot in Ft. Worth, Texas, on Sunday.", "injured 3; in Fort Worth, Texas"],
  [
    "place",
    "The shooting happened in Brooklyn's Brownsville neighborhood. A 20-year-old man was killed, New York City police said.",
    "killed 1; in Brooklyn, New York",
  ],
  [
    "place",
    "A man was shot and killed in Winston-Salem, North Carolina, Sunday; his body was taken to Raleigh for an autopsy.",
    "killed 1; in Winston-Salem, North Carolina",
  ],
  [
    "place",
    "A man wanted for a shooting in Gulfport, Mississippi, that injured two was arrested in Mobile, Alabama, on Thursday.",
    "injured 2; in Gulfport, Mississippi",
  ],
  [
    "place",
    "Greenville, S.C., police said a woman was shot at the Haywood Road Waffle House early Sunday. She is in stable condition.",
    "injured 1; in Greenville, South Carolina",
  ],
  ["place", "A 12-year-old girl was shot in Ypsilanti Township, Michigan, Monday evening.", "injured 1; in Ypsilanti, Michigan"],
  // Courts retell the deed.
  [
    "court",
    "A man was sentenced to 40 years in prison Friday for shooting two people to death in Dover, Delaware, in 2022. Kelvin Strand, 33, pleaded guilty.",
    "killed 2; in Dover, Delaware; by Kelvin Strand",
  ],
  [
    "court",
    "Leroy Maddox, 26, is charged with two counts of murder in the shooting deaths of two brothers in Augusta, Georgia.",
    "killed 2; in Augusta, Georgia; by Leroy Maddox",
  ],
  [
    "court",
    "A jury found Sean Pruitt guilty of murder in the shooting of Amber Lyle, 21, in Topeka, Kansas.",
    "killed 1; in Topeka, Kansas; victim Amber Lyle, 21; by Sean Pruitt",
  ],
  [
    "court",
    "Ronald Keene was arraigned Monday on a charge of attempted murder. Police say he shot a man in the neck in Worcester, Massachusetts.",
    "injured 1; in Worcester, Massachusetts; by Ronald Keene",
  ],
  [
    "court",
    "The trial of a man accused of shooting his neighbor to death in Duluth, Minnesota, began Tuesday. Prosecutors say Otis Farley, 50, shot Carl Benning, 61, over a parking space.",
    "killed 1; in Duluth, Minnesota; victim Carl Benning, 61; by Otis Farley",
  ],
  [
    "court",
    "Darnell Pruett pleaded guilty to voluntary manslaughter in the death of Omar Reece, who was shot in Norfolk, Virginia.",
    "killed 1; in Norfolk, Virginia; victim Omar Reece; by Darnell Pruett",
  ],
  [
    "court",
    "A grand jury indicted Brian Coyle, 37, in the killing of his wife, Melissa Coyle, who was shot at their home in Prescott, Arizona.",
    "killed 1; in Prescott, Arizona; victim Melissa Coyle; by Brian Coyle",
  ],
  // Who did it.
  [
    "suspect",
    "Police arrested Trevor Haines, 22, in connection with a shooting that killed a man in Roanoke, Virginia.",
    "killed 1; in Roanoke, Virginia; by Trevor Haines",
  ],
  [
    "suspect",
    "Darius Colby, 30, turned himself in Tuesday in the shooting death of a man in Little Rock, Arkansas.",
    "killed 1; in Little Rock, Arkansas; by Darius Colby",
  ],
  [
    "suspect",
    "Eric Lomax, 19, is wanted in a shooting that injured a woman in Tucson, Arizona.",
    "injured 1; in Tucson, Arizona; by Eric Lomax",
  ],
  [
    "suspect",
    "Anthony Burdick faces murder charges after a man was shot and killed in Columbia, South Carolina.",
    "killed 1; in Columbia, South Carolina; by Anthony Burdick",
  ],
  [
    "suspect",
    "The alleged gunman, Victor Salas, was booked into jail after a shooting that wounded three people in Las Cruces, New Mexico.",
    "injured 3; in Las Cruces, New Mexico; by Victor Salas",
  ],
  [
    "suspect",
    "A woman was shot and killed by her boyfriend, Nathan Quill, in Pensacola, Florida, deputies said.",
    "killed 1; in Pensacola, Florida; by Nathan Quill",
  ],
  [
    "suspect",
    "Police say 35-year-old Kent Rollins shot and killed 38-year-old Troy Mabry in Hattiesburg, Mississippi.",
    "killed 1; in Hattiesburg, Mississippi; victim Troy Mabry, 38; by Kent Rollins",
  ],
  [
    "suspect",
    "Deputies say Curtis Boyle opened fire on his coworkers at a warehouse in Kokomo, Indiana, killing one and wounding two.",
    "killed 1; injured 2; in Kokomo, Indiana; by Curtis Boyle",
  ],
  [
    "suspect",
    "A warrant has been issued for Jermaine Tolliver, 24, in the fatal shooting of Rico Banks, 25, in Petersburg, Virginia.",
    "killed 1; in Petersburg, Virginia; victim Rico Banks, 25; by Jermaine Tolliver",
  ],
  [
    "suspect",
    "A suspect, identified as Paul Denning, is in custody after two people were shot in Everett, Washington.",
    "injured 2; in Everett, Washington; by Paul Denning",
  ],
  [
    "suspect",
    "Police are searching for Marvin Oates, the man they believe shot a security guard in Biloxi, Mississippi. The guard is in stable condition.",
    "injured 1; in Biloxi, Mississippi; by Marvin Oates",
  ],
  [
    "suspect",
    "Lamont Speer, 41, was taken into custody after police say he shot his brother in Sioux City, Iowa. The brother died.",
    "killed 1; in Sioux City, Iowa; by Lamont Speer",
  ],
  [
    "suspect",
    "Investigators have named Derrick Voss as a suspect in the slaying of Tamara Bell, 33, in Gadsden, Alabama.",
    "killed 1; in Gadsden, Alabama; victim Tamara Bell, 33; by Derrick Voss",
  ],
  [
    "suspect",
    "Police Chief Alan Burke said a man was shot in Salina, Kansas. Prosecutor Helen Marsh declined to comment. No arrests have been made.",
    "injured 1; in Salina, Kansas",
  ],
  [
    "suspect",
    "Authorities are holding Jose Talavera on suspicion of murder after a man was shot dead in Merced, California.",
    "killed 1; in Merced, California; by Jose Talavera",
  ],
  [
    "suspect",
    "Charged in the shooting, which killed a cab driver in Savannah, Georgia, are Ricky Dunn, 20, and Allen Poole, 21.",
    "killed 1; in Savannah, Georgia; by Allen Poole; by Ricky Dunn",
  ],
  [
    "suspect",
    "Two men, Byron Tate and Kevin Lusk, have been charged with shooting a 50-year-old man during a robbery in Vallejo, California. The victim survived.",
    "injured 1; in Vallejo, California; by Byron Tate; by Kevin Lusk",
  ],
  // The suspect is hurt, too.
  [
    "suspect hurt",
    "A homeowner shot an intruder in Clarksville, Tennessee. The intruder, Shane Bowles, 34, was taken to a hospital in critical condition.",
    "injured 1; in Clarksville, Tennessee",
  ],
  [
    "suspect hurt",
    "A store owner was shot in the arm and the robber was shot in the chest in Norman, Oklahoma. Both are in the hospital.",
    "injured 2; in Norman, Oklahoma",
  ],
  [
    "suspect hurt",
    "A man shot two people at a bar in Butte, Montana, before he was shot and wounded by police. All three are in the hospital.",
    "injured 3; in Butte, Montana",
  ],
  [
    "suspect hurt",
    "A gunman killed two people at a factory in Salina, Kansas, before police shot him dead.",
    "killed 3; in Salina, Kansas",
  ],
  [
    "suspect hurt",
    "A robbery suspect was killed and a second suspect was injured when a clerk opened fire in Longview, Texas.",
    "killed 1; injured 1; in Longview, Texas",
  ],
  // Updates.
  [
    "update",
    {
      title: "Second victim dies after Yakima shooting",
      text: "A second man has died after a shooting in Yakima, Washington, last week. Daniel Ruiz, 25, died Thursday; Luis Ortega, 27, was killed at the scene.",
    },
    "killed 2; in Yakima, Washington; victim Daniel Ruiz, 25; victim Luis Ortega, 27",
  ],
  [
    "update",
    "A 17-year-old girl who was shot in the head in Albany, New York, on May 3 has died, police announced Friday. She was the only victim.",
    "killed 1; in Albany, New York",
  ],
  [
    "update",
    "The death toll in Saturday's shooting in Odessa, Texas, rose to three when Martha Keel, 58, died Monday.",
    "killed 3; in Odessa, Texas; victim Martha Keel, 58",
  ],
  [
    "update",
    "A man wounded in a shooting in Laredo, Texas, on Sunday remains in critical condition. His brother was killed in the same attack.",
    "killed 1; injured 1; in Laredo, Texas",
  ],
  [
    "update",
    "Police have identified the two men killed in a shooting at a car wash in Compton, California, as Ray Soto, 31, and Luis Vega, 29.",
    "killed 2; in Compton, California; victim Luis Vega, 29; victim Ray Soto, 31",
  ],
  // Round-ups.
  [
    "round-up",
    "A man was shot and killed in Flint, Michigan, on Friday night. In a separate shooting in Saginaw, Michigan, two women were wounded.",
    "injured 2; in Saginaw, Michigan",
    "killed 1; in Flint, Michigan",
  ],
  ["round-up", "Fourteen people were shot over the weekend in Chicago, police said."],
  ["round-up", "Police have counted 52 homicides in Birmingham, Alabama, this year, up from 47 last year."],
  [
    "round-up",
    "A 20-year-old was shot in the leg in Oakland, California, about 9 p.m. Less than an hour later a 35-year-old was killed in an unrelated shooting in Richmond, California.",
    "injured 1; in Oakland, California",
    "killed 1; in Richmond, California",
  ],
  [
    "round-up",
    "A man was shot dead in Fairfield, Alabama, on Monday. It is the city's ninth homicide this year.",
    "killed 1; in Fairfield, Alabama",
  ],
  [
    "round-up",
    "A woman was wounded in a shooting in Trenton, New Jersey, Sunday. Two people were killed in the same block last year.",
    "injured 1; in Trenton, New Jersey",
  ],
  [
    "round-up",
    "Six people were shot in Peoria, Illinois, in a six-hour span, one of them fatally. A cook was killed on Elder Street about 1 a.m. Sunday. Around 9 p.m. Saturday, a boy was shot on Alder Street.",
    "killed 1; in Peoria, Illinois",
  ],
  [
    "no round-up",
    "A man was killed on Sunday in Peoria, Illinois, after a six-hour standoff with police in which two officers were wounded.",
    "killed 1; injured 2; in Peoria, Illinois",
  ],
  // Who is brought to a hospital, and who brings somebody.
  [
    "brought to a hospital",
    "Three teens walked into a hospital in Lima, Ohio, about 8 p.m. Friday. They were dropping off a 14-year-old friend. He was shot near a park.",
    "injured 1; in Lima, Ohio",
  ],
  [
    "brought to a hospital",
    "Three teens walked into a hospital in Lima, Ohio, on Friday after they were shot near a park, police said.",
    "injured 3; in Lima, Ohio",
  ],
  // Where a venue without a name is, and a dateline in brackets.
  [
    "a venue of a town",
    "A Gary man allegedly shot his cousin at a Hammond business Saturday, said the sheriff of Lake County, Indiana.",
    "injured 1; in Hammond, Indiana",
  ],
  ["a venue of a town", "A Gary, Indiana, woman was shot Saturday as she sat in a Ford truck.", "injured 1; in Gary, Indiana"],
  [
    "a dateline in brackets",
    "(Dayton, OH)--A baker was gunned down in Westwood late Thursday, officers said.",
    "killed 1; in Dayton, Ohio",
  ],
  [
    "no dateline in brackets",
    "(Updated) -- A baker was gunned down in Dayton, Ohio, late Thursday, officers said.",
    "killed 1; in Dayton, Ohio",
  ],
  // Whom a body has, with "of" in its name.
  [
    "of a body",
    "TULSA, Okla. - Gunfire Thursday evening left one Harlow College of Nursing and Music student dead. Three others were wounded, officers said.",
    "killed 1; injured 3; in Tulsa, Oklahoma",
  ],
  [
    "of a body",
    "WACO, Texas - A Harlow Department of Public Safety trooper was wounded Thursday evening when a man fired at him.",
    "injured 1; in Waco, Texas",
  ],
  [
    "of a body",
    "WACO, Texas - A teacher of Harlow College and a student were wounded Thursday evening when a man fired at them.",
    "injured 2; in Waco, Texas",
  ],
  [
    "joined, one of a place",
    "WACO, Texas - The owner of a bakery and his clerk were wounded Thursday evening when a man fired at them.",
    "injured 2; in Waco, Texas",
  ],
  [
    "joined, one of a place",
    "WACO, Texas - A man from Dallas and a woman were wounded Thursday evening when somebody fired at them.",
    "injured 2; in Waco, Texas",
  ],
  [
    "not joined",
    "WACO, Texas - The owner of a bakery was wounded Thursday evening, and a clerk hid when a man fired at them.",
    "injured 1; in Waco, Texas",
  ],
  // One told in sum, and again; ages that are no people; others beside two.
  [
    "another in sum",
    "GARY, Ind. - A shooting left one person dead and another injured last week, police said. Jamal Reece, 19, was killed when somebody fired at a parked car. His passenger was hit in the shoulder.",
    "killed 1; injured 1; in Gary, Indiana; victim Jamal Reece, 19",
  ],
  [
    "another who is told once",
    "GARY, Ind. - A clerk was shot in the back Monday, police said. His passenger was hit in the arm.",
    "injured 2; in Gary, Indiana",
  ],
  [
    "ages in a row",
    "FRESNO, Calif. - Shots were fired at a party. Three women, ages 19, 20, and 27, and two men, ages 21 and 33, were wounded.",
    "injured 5; in Fresno, California",
  ],
  [
    "others beside two",
    "FRESNO, Calif. - Shots were fired at a party. A woman, 19, and a man, 21, were wounded. Two others were hurt as they fled.",
    "injured 4; in Fresno, California",
  ],
  [
    "others among more",
    "FRESNO, Calif. - Shots were fired at a party. Five people were wounded. Two others were kept overnight in a hospital.",
    "injured 5; in Fresno, California",
  ],
  // Who aims at somebody is another.
  [
    "who aimed at one",
    "DAYTON, Ohio - A city police officer was wounded and the man who fired at her was killed Sunday night, police said.",
    "killed 1; injured 1; in Dayton, Ohio",
  ],
  [
    "who looked at one",
    "DAYTON, Ohio - A man was shot in a store Sunday night. The man, who looked at a clerk as he fell, died at a hospital, police said.",
    "killed 1; in Dayton, Ohio",
  ],
  // An outlet's own town by the way.
  [
    "home by the way",
    {
      outlet: "chicago.cbslocal.com",
      title: "Woman hurt in Oak Lawn shooting",
      text: "CHICAGO (WBBM) - A woman was hit by a stray bullet Wednesday in suburban Oak Lawn. She was sitting on her porch with a Chicago man.",
    },
    "injured 1; in Oak Lawn, Illinois",
  ],
  [
    "home by the way",
    {
      outlet: "fox5sandiego.com",
      title: "Man hurt at range",
      text: "San Diego sheriff's detectives say a man was shot at a range in Poway on Wednesday. He is expected to survive.",
    },
    "injured 1; in Poway, California",
  ],
  [
    "home where it happened",
    {
      outlet: "chicago.cbslocal.com",
      title: "Oak Lawn man hurt in shooting",
      text: "CHICAGO (WBBM) - A man from Oak Lawn was hit by a stray bullet Wednesday in Chicago. He was sitting on a porch.",
    },
    "injured 1; in Chicago, Illinois",
  ],
  [
    "home where it happened",
    {
      outlet: "fox5sandiego.com",
      title: "Man hurt near Poway",
      text: "San Diego police say a man was shot outside a club on Wednesday. He had come from Poway, and is expected to survive.",
    },
    "injured 1; in San Diego, California",
  ],
  // Some of the hurt.
  [
    "some of the hurt",
    "Shots were fired at a car in Mansfield, Ohio, on Friday night. Two of the wounded women were driven to a hospital, and the other went home.",
    "in Mansfield, Ohio",
  ],
  [
    "some of the hurt",
    "Shots were fired at a car in Mansfield, Ohio, on Friday night, wounding three women. Two of the wounded women were driven to a hospital.",
    "injured 3; in Mansfield, Ohio",
  ],
  [
    "some of the hurt",
    "Police say three people were shot in Lima, Ohio, on Friday evening. When officers arrived on Alder Street, they found two women who had been shot.",
    "injured 3; in Lima, Ohio",
  ],
  [
    "some of the hurt",
    "Neighbors heard shots in Lima, Ohio, on Friday evening. When officers arrived on Alder Street, they found two women who had been shot.",
    "injured 2; in Lima, Ohio",
  ],
  [
    "a list told again",
    "A gunman fired into a crowd in Dayton, Ohio, on Friday, hitting two adults and a teen. A 31-year-old cook was hit in the arm; a 25-year-old clerk was grazed; and a 16-year-old girl took a bullet in the hand, police said.",
    "injured 3; in Dayton, Ohio",
  ],
  // What only the headline counts.
  [
    "headline",
    {
      title: "2 dead, 3 hurt in shooting at bar",
      text: "Police are at a bar on Main Street in Pocatello, Idaho, after gunfire broke out there. This is a developing story.",
    },
    "killed 2; injured 3; in Pocatello, Idaho",
  ],
  [
    "headline",
    {
      title: "Man shot, killed in Bessemer, Alabama",
      text: "Police were called to the scene on Fourth Avenue about 10 p.m. Friday. No arrests have been made.",
    },
    "killed 1; in Bessemer, Alabama",
  ],
  [
    "headline",
    {
      title: "Three wounded in Muncie shooting",
      text: "Police in Muncie, Indiana, responded to a report of shots fired Saturday. No suspects are in custody.",
    },
    "injured 3; in Muncie, Indiana",
  ],
  [
    "headline",
    {
      title: "Teen shot in face in Joliet",
      outlet: "chicagotribune.com",
      text: "The shooting happened about 11 p.m. Police are looking for a dark sedan.",
    },
    "injured 1; in Joliet, Illinois",
  ],
  [
    "headline",
    {
      title: "1 killed, 1 injured in Pasco shooting",
      text: "Officers were sent to an apartment in Pasco, Washington, on Sunday. The names of the victims have not been released.",
    },
    "killed 1; injured 1; in Pasco, Washington",
  ],
  // What stands beside the report on the page.
  [
    "page",
    "A man was shot in the leg in Elyria, Ohio, on Friday.\n\nRelated: Two killed in Lorain shooting\n\nMore from this site: Woman dies after Sandusky crash",
    "injured 1; in Elyria, Ohio",
  ],
  [
    "page",
    "READ MORE: Three dead in Toledo fire\n\nA woman was shot and killed in Mansfield, Ohio, on Friday, police said.",
    "killed 1; in Mansfield, Ohio",
  ],
  [
    "page",
    "A man was shot and wounded in Kenosha, Wisconsin, on Friday.\n\nAnyone with information is asked to call Racine County Crime Stoppers.",
    "injured 1; in Kenosha, Wisconsin",
  ],
  [
    "page",
    "A man was killed in a shooting in Temple, Texas, Saturday.\n\nTrending: 5 people shot at Houston party",
    "killed 1; in Temple, Texas",
  ],
  // Other turns.
  ["turns", "Gunfire claimed the life of a 15-year-old boy in Wilmington, Delaware, Wednesday night.", "killed 1; in Wilmington, Delaware"],
  [
    "turns",
    "A road rage shooting in Henderson, Nevada, left a driver with a gunshot wound to her neck.",
    "injured 1; in Henderson, Nevada",
  ],
  ["turns", "A father of three lost his life when he was shot outside his home in Cicero, Illinois.", "killed 1; in Cicero, Illinois"],
  [
    "turns",
    "Police in Independence, Missouri, are investigating the city's first homicide of the year after a woman was found shot in her apartment. She was pronounced dead at the scene.",
    "killed 1; in Independence, Missouri",
  ],
  [
    "turns",
    "Shots rang out at a park in Utica, New York, on Sunday, striking a 14-year-old boy and two women.",
    "injured 3; in Utica, New York",
  ],
  [
    "turns",
    "Someone in a passing car opened fire on a group of people in Pontiac, Michigan, hitting four of them. None of the wounds is life-threatening.",
    "injured 4; in Pontiac, Michigan",
  ],
  [
    "turns",
    "A 9-year-old boy was caught in the crossfire in Cleveland, Ohio, and is fighting for his life.",
    "injured 1; in Cleveland, Ohio",
  ],
  [
    "turns",
    "Two victims were pronounced dead at the scene and two more were transported to hospitals after the shooting in Lancaster, California.",
    "killed 2; injured 2; in Lancaster, California",
  ],
  [
    "turns",
    "Family members identified the victim of Sunday's deadly shooting in Opelika, Alabama, as Shanice Ford, a 24-year-old nurse.",
    "killed 1; in Opelika, Alabama; victim Shanice Ford, 24",
  ],
  [
    "turns",
    "Police responded to a domestic dispute in Elkhart, Indiana, and found a woman shot. Her husband was arrested. She is expected to recover.",
    "injured 1; in Elkhart, Indiana",
  ],
  [
    "turns",
    "No suspect has been arrested in the shooting of Gavin Storey, 20, who was killed outside a party in Ames, Iowa.",
    "killed 1; in Ames, Iowa; victim Gavin Storey, 20",
  ],
  [
    "turns",
    "Bullets hit three people standing outside a barber shop in Albany, Georgia; one, Calvin Rush, 45, was killed.",
    "killed 1; injured 2; in Albany, Georgia; victim Calvin Rush, 45",
  ],
  // A nickname in quotation marks within a name.
  [
    "nickname",
    'Harold "Hal" Brenner, 54, was shot and killed outside his bar in Toledo, Ohio, early Sunday.',
    'killed 1; in Toledo, Ohio; victim Harold "Hal" Brenner, 54',
  ],
  [
    "nickname",
    "Police said Rosa “Rosie” Kemper, a Lima teacher, was fatally shot Sunday in Lima, Ohio.",
    "killed 1; in Lima, Ohio; victim Rosa “Rosie” Kemper",
  ],
  [
    "nickname",
    "Marla “Mimi” Ortega was wounded in a drive-by shooting in Toledo, Ohio.",
    "injured 1; in Toledo, Ohio; victim Marla “Mimi” Ortega",
  ],
  [
    "nickname",
    'The dead man was identified as Andre "Big Mike" Lawson. He was shot in Canton, Ohio, on Sunday.',
    "killed 1; in Canton, Ohio",
  ],
  ["nickname", 'He shouted "Stop" Brenner said, before a man was shot in Toledo, Ohio.', "injured 1; in Toledo, Ohio"],
  ["nickname", "Police arrested Leon 'Lee' Marsh, 30, after a woman was shot dead in Toledo, Ohio.", "killed 1; in Toledo, Ohio"],
  // Where several were brought to and died.
  [
    "where they died",
    "Two men were shot in a parking lot in Toledo, Ohio. Both were taken to a hospital where they died.",
    "killed 2; in Toledo, Ohio",
  ],
  [
    "where they died",
    "Three people were shot in Lima, Ohio. All three were rushed to a hospital, where they later died.",
    "killed 3; in Lima, Ohio",
  ],
  [
    "where they died",
    "Two girls were airlifted to a hospital, where they died Monday, after the shooting in Toledo, Ohio.",
    "killed 2; in Toledo, Ohio",
  ],
  [
    "where they died",
    "Two people were taken to a hospital after a shooting in Toledo, Ohio, where they were treated and released.",
    "injured 2; in Toledo, Ohio",
  ],
  [
    "where they died",
    "Three people were shot in Toledo, Ohio. Two were taken to a hospital, where they are in stable condition.",
    "injured 3; in Toledo, Ohio",
  ],
  [
    "where they died",
    "A man and a woman were shot in Toledo, Ohio. The two were taken to the hospital, where they were pronounced dead.",
    "killed 2; in Toledo, Ohio",
  ],
  // Those who took their own lives.
  [
    "own hand",
    "A man shot and killed his ex-girlfriend before taking his own life in Akron, Ohio, police said.",
    "killed 2; in Akron, Ohio",
  ],
  ["own hand", "Police said the officer killed his two sons before he took his own life in Akron, Ohio.", "killed 3; in Akron, Ohio"],
  ["own hand", "After shooting his wife dead, the man took his own life at a motel in Akron, Ohio.", "killed 2; in Akron, Ohio"],
  [
    "own hand",
    "A father shot his two children and then committed suicide in Akron, Ohio, police said.",
    "killed 1; injured 2; in Akron, Ohio",
  ],
  [
    "own hand",
    "A 44-year-old man and a 17-year-old girl shot themselves to death in a parking lot in Akron, Ohio, police said.",
    "killed 2; in Akron, Ohio",
  ],
  ["own hand", "Two teenagers accidentally shot themselves while playing with a gun in Akron, Ohio.", "injured 2; in Akron, Ohio"],
  [
    "own hand",
    "Four family members were shot dead in Akron, Ohio. The gunman was later found dead from a self-inflicted gunshot wound.",
    "killed 5; in Akron, Ohio",
  ],
  [
    "own hand",
    "Four innocent victims died in the shooting in Akron, Ohio, police said. The gunman shot and killed himself.",
    "killed 5; in Akron, Ohio",
  ],
  ["own hand", "The suspect shot himself in Akron, Ohio, as police closed in. He is in critical condition.", "injured 1; in Akron, Ohio"],
  ["own hand", "Police stopped a man from taking his own life with a gun in Akron, Ohio."],
  // A crossing of two streets that are called like towns.
  ["crossing", "A man was shot at Independence and Madison avenues in Dayton, Ohio.", "injured 1; in Dayton, Ohio"],
  [
    "crossing",
    "A woman was wounded in a shooting near the corner of Troy and Jackson streets in Macon, Georgia.",
    "injured 1; in Macon, Georgia",
  ],
  ["crossing", "A boy was shot at 5th and Lincoln streets in Gary, Indiana, on Sunday.", "injured 1; in Gary, Indiana"],
  ["crossing", "A man was shot between Jackson and Macon, Georgia, on Sunday.", "injured 1; in Jackson, Georgia"],
  // What is called after a saint.
  ["saint", "A man was shot in Toledo, Ohio, and taken to St. Mary's, where he died.", "killed 1; in Toledo, Ohio"],
  ["saint", "A woman was shot near St. Anne's Church in Toledo, Ohio, on Friday.", "injured 1; in Toledo, Ohio"],
  ["saint", "A man was shot in St. Paul, Minnesota, on Friday.", "injured 1; in St. Paul, Minnesota"],
  // Who is accused is not the one who was killed.
  [
    "accused",
    {
      title: "Murder suspect arrested in Arizona",
      text: "A woman was shot dead in Dayton, Ohio, on Tuesday. A suspect was arrested in Arizona.",
    },
    "killed 1; in Dayton, Ohio",
  ],
  // Who dies later, who is hurt with somebody, who did it and died.
  [
    "died later",
    "GARY, Ind. - A man wounded in a shooting on Saturday died Monday at a hospital, the coroner said.",
    "killed 1; in Gary, Indiana",
  ],
  ["died later", "WICHITA, Kan. - A woman critically injured in a shooting last Thursday has died.", "killed 1; in Wichita, Kansas"],
  [
    "died later",
    "The coroner on Monday identified the man shot to death in Muncie, Indiana, as Aldo Ferrin, 29. He was shot about 7 p.m. Saturday.",
    "killed 1; in Muncie, Indiana; victim Aldo Ferrin, 29",
  ],
  [
    "died later",
    "BEAUMONT, Texas - Three people were injured, including a 17-year-old girl who died of her wounds, in a shooting on Sunday.",
    "killed 1; injured 2; in Beaumont, Texas",
  ],
  [
    "died later",
    "AKRON, Ohio - A teenager who was shot Friday night has died of his injuries, police said Monday. A second teenager remains hospitalized.",
    "killed 1; injured 1; in Akron, Ohio",
  ],
  [
    "dead and hurt",
    "STOCKTON, Calif. - Police found four gunshot victims outside a market Friday night. Two of the victims died at a hospital.",
    "killed 2; injured 2; in Stockton, California",
  ],
  [
    "dead and hurt",
    "BATON ROUGE, La. - Six were shot -- two killed and four wounded -- during a vigil Saturday night. The dead were 15 and 22. Two others were grazed by flying glass as they ran.",
    "killed 2; injured 4; in Baton Rouge, Louisiana",
  ],
  [
    "murder-suicide",
    "TULSA, Okla. - A man shot his girlfriend in the arm and then turned the gun on himself Sunday morning, police said. He died at the scene.",
    "killed 1; injured 1; in Tulsa, Oklahoma",
  ],
  [
    "murder-suicide",
    "BOISE, Idaho - Four people were found shot to death inside a home Monday. Police believe the father killed his wife and two children before shooting himself.",
    "killed 4; in Boise, Idaho",
  ],
  ["kin", "A woman and her 9-year-old son were injured in a shooting Sunday in Yuma, Arizona.", "injured 2; in Yuma, Arizona"],
  ["kin", "Police said a man and his girlfriend were wounded by gunfire Sunday in Lubbock, Texas.", "injured 2; in Lubbock, Texas"],
  ["kin", "A man and his wife were killed in a shooting Sunday in Elko, Nevada.", "killed 2; in Elko, Nevada"],
  [
    "town",
    "NORFOLK, Va. - A Norfolk man is charged after his 5-year-old son accidentally shot himself Saturday. The incident happened in the 300 block of West 19th Street in Hampton, police said.",
    "injured 1; in Hampton, Virginia",
  ],
  ["town", "Four people were shot outside a Chinese restaurant Sunday night. All of them are expected to survive.", "injured 4"],
  // A death told far behind the shots.
  [
    "died later",
    "The victim, 23, was shot several times in a parking lot on Keller Road in Tulsa, Oklahoma, on Monday and later died at a hospital, police said.",
    "killed 1; in Tulsa, Oklahoma",
  ],
  // One more than those told before.
  [
    "one more",
    "A 19-year-old man was killed and two teenagers were wounded when someone opened fire on a group in Saginaw, Michigan. A fourth person suffered a graze wound.",
    "killed 1; injured 3; in Saginaw, Michigan",
  ],
  [
    "one more",
    "Four people were shot, one fatally, outside a store in Peoria, Illinois. Two others were taken to hospital, and another victim was grazed.",
    "killed 1; injured 3; in Peoria, Illinois",
  ],
  [
    "one more",
    "Three men were wounded in a drive-by shooting in Yakima, Washington. Two were taken away by ambulance, while a third walked into an emergency room.",
    "injured 3; in Yakima, Washington",
  ],
  // Two told side by side.
  [
    "side by side",
    "An off-duty officer was struck in the leg and a bystander was hit in the arm during a shootout at a mall in Toledo, Ohio. The gunman was shot dead by police.",
    "killed 1; injured 2; in Toledo, Ohio",
  ],
  [
    "side by side",
    "Police said a 22-year-old woman was fatally shot and her 2-year-old son was grazed by a bullet in Compton, California.",
    "killed 1; injured 1; in Compton, California",
  ],
  [
    "side by side",
    "A man was shot in the chest in Macon, Georgia, and died at the hospital an hour later. His friend was shot in the hand.",
    "killed 1; injured 1; in Macon, Georgia",
  ],
  // Whoever turns the gun on himself dies, whoever else is told as wounded.
  [
    "own hand",
    "A gunman opened fire in a warehouse in Lakeland, Florida, killing two co-workers and wounding a third before turning the gun on himself, police said.",
    "killed 3; injured 1; in Lakeland, Florida",
  ],
  // A list of kin, of whom only some are told by a number.
  [
    "kin",
    "A man shot and killed his wife and their two children before killing himself in Akron, Ohio, police said.",
    "killed 4; in Akron, Ohio",
  ],
  [
    "kin",
    "A gunman killed his mother, his stepfather and a neighbor before police shot him to death in Duluth, Minnesota.",
    "killed 4; in Duluth, Minnesota",
  ],
  ["kin", "Gunmen shot and killed a judge, his wife and their grandson in Akron, Ohio, police said.", "killed 3; in Akron, Ohio"],
  ["kin", "A man shot and killed his wife, a nurse, in Akron, Ohio, police said.", "killed 1; in Akron, Ohio"],
  [
    "by age",
    "Two men, ages 21 and 24, were shot in a parked car in Camden, New Jersey. The 21-year-old died at a hospital. The 24-year-old is in critical condition.",
    "killed 1; injured 1; in Camden, New Jersey",
  ],
  [
    "nobody else",
    "Police said the 30-year-old man was shot in the back and is expected to be OK. Nobody else was hurt in the shooting in Joplin, Missouri.",
    "injured 1; in Joplin, Missouri",
  ],
  // How many of those hurt are left where some die.
  [
    "dead and hurt",
    "A shooting at a backyard party in Omaha, Nebraska, left two people dead and four with gunshot wounds, police said.",
    "killed 2; injured 4; in Omaha, Nebraska",
  ],
  [
    "dead and hurt",
    "The gunman wounded seven people, one of whom died on Wednesday, before he was arrested in Pocatello, Idaho.",
    "killed 1; injured 6; in Pocatello, Idaho",
  ],
  // Who dies later.
  [
    "dies later",
    "Four people were shot outside a church in Gary, Indiana, on Saturday, police said. One of the four, a 20-year-old man, died.",
    "killed 1; injured 3; in Gary, Indiana",
  ],
  [
    "dies later",
    "Officers found three gunshot victims at a home in Akron, Ohio, on Friday. One was declared dead by paramedics. The other two are in critical condition at a hospital.",
    "killed 1; injured 2; in Akron, Ohio",
  ],
  [
    "dies later",
    { title: "Shooting victim dies", text: "One of three people shot in Waco, Texas, on Friday has died, police said Monday." },
    "killed 1; injured 2; in Waco, Texas",
  ],
  [
    "dies later",
    {
      title: "Victim of shooting at apartments dies",
      text: "One of two people shot Thursday night at the Oak Hollow Apartments in Greensboro, North Carolina, has died, police said Tuesday. The other victim, a man, was treated and released.",
    },
    "killed 1; injured 1; in Greensboro, North Carolina",
  ],
  [
    "dies later",
    { title: "Shooting", text: "A second person has died after a shooting at a bar in Tampa, Florida, on Friday." },
    "killed 2; in Tampa, Florida",
  ],
  [
    "dies later",
    "Three people were hurt and a fourth victim died in a shooting in Mobile, Alabama, on Friday.",
    "killed 1; injured 3; in Mobile, Alabama",
  ],
  [
    "dies later",
    {
      title: "Woman hurt in Omaha shooting dies",
      text: "A woman who was hurt in a shooting at a house in Omaha, Nebraska, on Friday died on Monday, police said. She was 34.",
    },
    "killed 1; in Omaha, Nebraska",
  ],
  [
    "dies later",
    "A man was shot and killed and a customer was grazed by a bullet in a robbery at a store in Lawton, Oklahoma.",
    "killed 1; injured 1; in Lawton, Oklahoma",
  ],
  // A suburb, and the city that it lies by.
  [
    "suburb",
    {
      title: "Three found dead in suburban house",
      text: "MARIETTA — Three people were found shot dead on Friday in Atlanta's northwestern suburbs. A neighbor who heard shots led deputies to a house in Marietta.",
    },
    "killed 3; in Marietta, Georgia",
  ],
  ["suburb", "A man was shot and wounded Friday in suburban Cleveland, police in Parma, Ohio, said.", "injured 1; in Parma, Ohio"],
  ["suburb", "A man was shot and wounded Friday in the Cleveland suburb of Euclid, police said.", "injured 1; in Euclid, Ohio"],
  // A quarter of the outlet's own city that the table knows as a small town of another state only.
  [
    "quarter",
    {
      outlet: "wlwt.com",
      title: "Two shot at Westwood home",
      text: "Two men were shot in Westwood on Friday, police said. It happened in the 2900 block of Alder Avenue shortly after 8 p.m.",
    },
    "injured 2; in Cincinnati, Ohio",
  ],
  // What a desk says in other words: who does not survive, who is hit when shots are fired, whom a list takes in, another deed on the block.
  [
    "did not survive",
    "Three men were shot outside a tavern in Mobile, Alabama, on Sunday. One of the men, a 28-year-old, did not survive.",
    "killed 1; injured 2; in Mobile, Alabama",
  ],
  ["did not survive", "A woman shot in the chest in a car in Mobile, Alabama, on Sunday did not survive.", "killed 1; in Mobile, Alabama"],
  [
    "did not survive",
    "Three men were shot outside a tavern in Mobile, Alabama, on Sunday. One did not make it.",
    "killed 1; injured 2; in Mobile, Alabama",
  ],
  [
    "to death",
    "Kurt Oland is accused of shooting his neighbor, Pete Orsini, to death in Fargo, North Dakota, on Tuesday.",
    "killed 1; in Fargo, North Dakota; victim Pete Orsini; by Kurt Oland",
  ],
  [
    "to death",
    "A woman shot her ex-boyfriend, 41-year-old Carl Lamont of Moorhead, to death in Fargo, North Dakota, on Monday.",
    "killed 1; in Fargo, North Dakota; victim Carl Lamont, 41",
  ],
  [
    "to death",
    "A man shot his neighbor, Pete Orsini, and ran to a bar in Fargo, North Dakota, on Monday, police said.",
    "injured 1; in Fargo, North Dakota; victim Pete Orsini",
  ],
  [
    "hit when",
    "Eleven people were hit when a gunman opened fire in a nightclub in Baton Rouge, Louisiana, early Sunday. Three of them have died.",
    "killed 3; injured 8; in Baton Rouge, Louisiana",
  ],
  [
    "hit when",
    "A toddler was grazed and her father was hit twice when someone shot up a van in Peoria, Illinois, on Tuesday.",
    "injured 2; in Peoria, Illinois",
  ],
  [
    "each other",
    "Two brothers shot each other during a fight in the driveway of their home in Hialeah, Florida, on Sunday. One died; the other is in surgery.",
    "killed 1; injured 1; in Hialeah, Florida",
  ],
  ["each other", "Two men shot and killed each other in Hialeah, Florida, on Sunday, police said.", "killed 2; in Hialeah, Florida"],
  ["each other", "Two neighbors shot at each other in Hialeah, Florida, on Sunday, police said. No one was hurt.", "in Hialeah, Florida"],
  [
    "charge against",
    "A charge of aggravated assault against Dion Pettway, 22, was dropped Tuesday. He had been accused of shooting a man in Huntsville, Alabama, on March 11.",
    "injured 1; in Huntsville, Alabama",
  ],
  [
    "surname",
    "A third person has been arrested in the shooting death of Jonah Price, who was found in a car in Decatur, Illinois, on June 3.",
    "killed 1; in Decatur, Illinois; victim Jonah Price",
  ],
  ["surname", "Price, 18, was killed at a party in Yuma, Arizona, police said.", "killed 1; in Yuma, Arizona; victim Price, 18"],
  [
    "funeral home",
    "Gunfire erupted outside a funeral home in Gary, Indiana, on Saturday, killing a 19-year-old woman and wounding three men.",
    "killed 1; injured 3; in Gary, Indiana",
  ],
  [
    "subject of were",
    "Four men coming from a dinner to honor a friend were shot, one fatally, in Gary, Indiana, on Saturday.",
    "killed 1; injured 3; in Gary, Indiana",
  ],
  ["subject of were", "Two officers said a couple were shot in Gary, Indiana, on Saturday.", "injured 2; in Gary, Indiana"],
  [
    "listed with others",
    "One man died in a shooting in Macon, Georgia, on Sunday. His brother and two others were taken to a hospital.",
    "killed 1; injured 3; in Macon, Georgia",
  ],
  [
    "listed with others",
    "One man died in a shooting in Macon, Georgia, on Sunday. Two others were taken to a hospital.",
    "killed 1; injured 2; in Macon, Georgia",
  ],
  [
    "hurt by words",
    "Gunfire at a card game in Gary, Indiana, left one dead and three others injured late Friday. A 22-year-old suffered a wound to the wrist. Two other men were taken to hospitals.",
    "killed 1; injured 3; in Gary, Indiana",
  ],
  [
    "another on the same block",
    "Two men were shot on Larch Street in Gary, Indiana, on Tuesday. A waiter was shot and killed at the same corner just last week.",
    "injured 2; in Gary, Indiana",
  ],
  [
    "another on the same block",
    "A woman was shot and killed on Larch Street in Gary, Indiana, on Tuesday. A little more than a year ago, a grocer was shot and killed at the same corner.",
    "killed 1; in Gary, Indiana",
  ],
  [
    "last of the dead",
    "Four people were shot dead at a farmhouse near Gary, Indiana, on Saturday. A neighbor found a girl and two women shot dead. Deputies then came upon a fourth person shot in the barn.",
    "killed 4; in Gary, Indiana",
  ],
  [
    "murder-suicide",
    "A woman was found fatally shot in a home in Elgin, Illinois, on Tuesday. The man who shot her was found dead in the garage.",
    "killed 2; in Elgin, Illinois",
  ],
  [
    "murder-suicide",
    "A man was killed by police in Gary, Indiana, on Saturday after he shot his wife in the arm.",
    "killed 1; injured 1; in Gary, Indiana",
  ],
  [
    "murder-suicide",
    "A 16-year-old boy shot his sister in the leg, then fatally shot himself, in Duluth, Minnesota, on Monday.",
    "killed 1; injured 1; in Duluth, Minnesota",
  ],
  [
    "also hit",
    "A mechanic was shot and killed in Shreveport, Louisiana, on Saturday. His passenger was also hit but has gone home.",
    "killed 1; injured 1; in Shreveport, Louisiana",
  ],
  ["accused of shooting two", "A man is accused of shooting two sisters in Amarillo, Texas, on Sunday.", "injured 2; in Amarillo, Texas"],
  [
    "town of a venue",
    "The coroner has identified the man killed in a shooting at a Bartlett gas station as Roy Ansel, 44. Tennessee troopers helped.",
    "killed 1; in Bartlett, Tennessee; victim Roy Ansel, 44",
  ],
  [
    "place of an arrest",
    {
      title: "Arrest made in Tulsa",
      text: "A man wanted in a homicide in Norman, Oklahoma, was arrested Tuesday in Tulsa. He is accused of killing Brian Ott, who was shot at his home in Norman on Friday.",
    },
    "killed 1; in Norman, Oklahoma; victim Brian Ott",
  ],
  [
    "place of a school",
    "A man who attended high school in Abilene is charged with murder in the death of a woman in Lubbock, Texas. Kyle Dunn, 26, shot Maria Ortez, 25, in her apartment in Lubbock on Friday.",
    "killed 1; in Lubbock, Texas; victim Maria Ortez, 25; by Kyle Dunn",
  ],
  [
    "hurt on a day",
    "A shooting left one person dead and five others injured Thursday night in Gary, Indiana.",
    "killed 1; injured 5; in Gary, Indiana",
  ],
  [
    "hurt on a day",
    "A shooting in Gary, Indiana, left a man dead and five others injured Thursday.",
    "killed 1; injured 5; in Gary, Indiana",
  ],
  ["hurt on a day", "A gunman who wounded four people Friday evening in Gary, Indiana, is still at large.", "injured 4; in Gary, Indiana"],
  [
    "another wounded",
    "One man was killed and another wounded Sunday night in Fresno, California.",
    "killed 1; injured 1; in Fresno, California",
  ],
  [
    "another wounded",
    "Two men were killed and a third critically wounded Sunday night when gunfire broke out in Fresno, California.",
    "killed 2; injured 1; in Fresno, California",
  ],
  [
    "another wounded",
    "A man fired a shot and then another in Fresno, California, on Sunday, wounding a clerk.",
    "injured 1; in Fresno, California",
  ],
  [
    "none fatally",
    "Five people were shot, none of them fatally, at a cookout in Beaumont, Texas, on Wednesday.",
    "injured 5; in Beaumont, Texas",
  ],
  [
    "two kin",
    "A man fatally shot his wife and wounded his mother-in-law in Lubbock, Texas, on Tuesday.",
    "killed 1; injured 1; in Lubbock, Texas",
  ],
  [
    "shooting on a day of somebody",
    "A man was charged in the fatal shooting Saturday of a clerk in Fresno, California.",
    "killed 1; in Fresno, California",
  ],
  [
    "shooting on a day of somebody",
    "Two teens face charges in the shooting last week of three men in Fresno, California.",
    "injured 3; in Fresno, California",
  ],
  [
    "found with wounds",
    "FRESNO, Calif. - Deputies found Oda Marl, 31, on a porch near Cedar and Clay about 6:10 p.m. Monday with a gunshot wound to her neck. She is in critical condition.",
    "injured 1; in Fresno, California; victim Oda Marl, 31",
  ],
  [
    "both of two named",
    "FRESNO, Calif. - Deputies sent to a shooting Monday night found Oda Marl, 31, and Brin Solt, 20, on a porch. Both were pronounced dead there.",
    "killed 2; in Fresno, California; victim Brin Solt, 20; victim Oda Marl, 31",
  ],
  [
    "both of two others",
    "FRESNO, Calif. - Two men were shot on a porch Monday night, and Oda Marl, 31, and Brin Solt, 20, called the police. The men are in a hospital.",
    "injured 2; in Fresno, California",
  ],
  [
    "ages of several",
    "FRESNO, Calif. - Six people were shot at a picnic on Monday. The wounded, all between 15 and 28, are expected to live.",
    "injured 6; in Fresno, California",
  ],
  [
    "ages of none",
    "FRESNO, Calif. - Between 15 and 28 people were shot at a picnic on Monday, officials said.",
    "injured 15; in Fresno, California",
  ],
  ["shot to death", "A man shot his estranged wife to death Sunday in Fresno, California, police said.", "killed 1; in Fresno, California"],
  [
    "shot to death",
    "A man shot his estranged wife in the arm Sunday in Fresno, California, police said.",
    "injured 1; in Fresno, California",
  ],
  [
    "name behind a business",
    "The owner of a Clovis bar and grill, Oda Marl, was shot dead at a night spot in Fresno, California, on Sunday. Three others were wounded.",
    "killed 1; injured 3; in Fresno, California; victim Oda Marl",
  ],
  [
    "name behind a business",
    "The owner of a Clovis bar and grill, Oda Marl, saw a man who was shot dead at a night spot in Fresno, California, on Sunday.",
    "killed 1; in Fresno, California",
  ],
  [
    "himself behind by whom",
    "A girl, 12, shot in Fresno, California, on Sunday was identified as Oda Marl. Marl was killed by her uncle, Brin Solt, before he killed himself.",
    "killed 2; in Fresno, California; victim Oda Marl; by Brin Solt",
  ],
  [
    "himself of one shot",
    "A man was shot by a friend in Fresno, California, on Sunday, police said at first. They said later that he had shot himself in the leg.",
    "injured 1; in Fresno, California",
  ],
  [
    "himself told twice",
    "A robbery suspect shot a guard in Fresno, California, on Sunday, wounding her before running away and killing himself. Officers found a man who had shot himself in the head. They believe the dead man was the one who shot the guard.",
    "killed 1; injured 1; in Fresno, California",
  ],
  [
    "himself told of two",
    "A robbery suspect shot and killed a guard in Fresno, California, on Sunday before running away and killing himself. They believe the dead man was the one who shot the guard.",
    "killed 2; in Fresno, California",
  ],
  [
    "parent of so many",
    "A teen was charged Monday in a shooting that left a father of three dead in Fresno, California.",
    "killed 1; in Fresno, California",
  ],
  ["parent of so many", "A shooting on Sunday left a family of three dead in Fresno, California.", "killed 3; in Fresno, California"],
  [
    "what befalls one accused",
    "A man accused in a shooting that left three clerks wounded was killed in Fresno, California, on Friday.",
    "killed 1; injured 3; in Fresno, California",
  ],
  [
    "what befalls one accused",
    "A man accused of shooting a clerk who was killed in Fresno, California, on Friday is in jail.",
    "killed 1; in Fresno, California",
  ],
  [
    "the other one again",
    "A guard and another driver were wounded Friday when they fired at each other in Fresno, California. The other driver was hit in the hip.",
    "injured 2; in Fresno, California",
  ],
  [
    "another one for the first time",
    "A guard was shot in the arm Friday in Fresno, California. Another driver was hit in the hip.",
    "injured 2; in Fresno, California",
  ],
  [
    "hit in a fatal deed",
    "A fatal shooting happened about 9 p.m. Friday on Clay Street in Fresno, California, where a cook of 33 was shot in the neck.",
    "killed 1; in Fresno, California",
  ],
  [
    "hit beside a fatal deed",
    "A shooting happened Friday in Fresno, California, near the site of a fatal shooting, where a cook of 33 was shot in the neck.",
    "injured 1; in Fresno, California",
  ],
  [
    "what one is, and the name",
    "A passenger was killed Friday when shots hit a car in Fresno, California. The driver, Oda Marl, 22, suffered a graze wound.",
    "killed 1; injured 1; in Fresno, California; victim Oda Marl, 22",
  ],
  [
    "what one is, and the name",
    "A driver was shot Friday in Fresno, California. The driver, Oda Marl, 22, suffered a wound to the neck and died.",
    "killed 1; in Fresno, California; victim Oda Marl, 22",
  ],
  [
    "shot so many times",
    "Prosecutors say Brin Solt shot Oda Marl three times on a porch in Fresno, California, on Friday.",
    "injured 1; in Fresno, California; victim Oda Marl; by Brin Solt",
  ],
  ["shot so many times", "Prosecutors say Brin Solt went to a shot clinic three times in Fresno, California, on Friday."],
  [
    "hit aside",
    "A trooper was shot dead at a depot in Fresno, California, on Friday. Trooper Brin Solt, 37, died at a hospital. A clerk was hit in the foot by a stray shot.",
    "killed 1; injured 1; in Fresno, California; victim Brin Solt, 37",
  ],
  [
    "the gunman, too",
    "A trooper was shot and killed by a man at a depot in Fresno, California, on Friday, and guards fired back, killing the gunman.",
    "killed 2; in Fresno, California",
  ],
  [
    "the gunman, too",
    "A trooper was shot and killed by a man at a depot in Fresno, California, on Friday, and guards fired back, missing the gunman.",
    "killed 1; in Fresno, California",
  ],
  [
    "whose body",
    "A cook whose body was found in a ditch Friday had been shot in the neck, a coroner in Fresno, California, said.",
    "killed 1; in Fresno, California",
  ],
  [
    "whose body",
    "A cook was shot in the hip on Friday in Fresno, California, and her car was found in a ditch.",
    "injured 1; in Fresno, California",
  ],
  [
    "found there by name",
    "A man shot and killed his wife and her mother on Monday in Fresno, California. Officers found Oda Marl, 33, and Ines Marl, 61, inside a home.",
    "killed 2; in Fresno, California; victim Ines Marl, 61; victim Oda Marl, 33",
  ],
  [
    "found there by name",
    "A man shot and killed his wife and her mother on Monday in Fresno, California. Officers found Oda Marl, 33, and Ines Marl, 61, hiding inside a home.",
    "killed 2; in Fresno, California",
  ],
  [
    "a suspect's own death",
    "A girl was shot dead on Monday in Fresno, California. Brin Solt, 22, committed suicide in the county jail. Police also hold murder suspect Ole Brandt, 28.",
    "killed 1; in Fresno, California; by Ole Brandt",
  ],
  [
    "whom somebody quarreled with",
    "A cook was hurt in Fresno, California, on Monday. Police say Ole Brandt argued with Brin Solt and Jan Marl and shot them.",
    "injured 1; in Fresno, California; by Ole Brandt",
  ],
  [
    "whom somebody quarreled with",
    "A cook was hurt in Fresno, California, on Monday. Police say Ole Brandt went to a bar with Brin Solt and shot a cook.",
    "injured 1; in Fresno, California; by Ole Brandt",
  ],
  [
    "a short sentence of names",
    "A man was shot on Friday in Fresno, California. Jaylen Porter, 20, died at Harwick Methodist Hospital.",
    "killed 1; in Fresno, California; victim Jaylen Porter, 20",
  ],
  [
    "whose children are counted",
    "Friends wept for Dan Marl, the 33-year-old father of two who was shot dead on Friday in Fresno, California.",
    "killed 1; in Fresno, California; victim Dan Marl, 33",
  ],
  [
    "whose children are counted",
    "Friends wept with Ines Marl, the mother of two who were shot dead on Friday in Fresno, California.",
    "killed 2; in Fresno, California",
  ],
  [
    "what was only attempted",
    "A deputy was wounded on Friday in Fresno, California. Dan Brandt is charged with the attempted murder of a peace officer.",
    "injured 1; in Fresno, California; by Dan Brandt",
  ],
  [
    "what was only attempted",
    "A deputy was shot on Friday in Fresno, California. Dan Brandt is charged with the first-degree murder of a deputy.",
    "killed 1; in Fresno, California; by Dan Brandt",
  ],
  [
    "as old as another",
    "A boy, 17, was shot dead on Friday in Fresno, California. Another boy, also 17, was shot in the thigh.",
    "killed 1; injured 1; in Fresno, California",
  ],
  [
    "the teen that a boy is",
    "A boy, 16, was shot dead on Friday in Fresno, California. The coroner on Monday identified the teen as Darro Marl.",
    "killed 1; in Fresno, California; victim Darro Marl",
  ],
  [
    "the teen that a boy is",
    "A 16-year-old boy shot a woman dead on Friday in Fresno, California. Police on Monday identified the teen as Darro Marl.",
    "killed 1; in Fresno, California; by Darro Marl",
  ],
  [
    "two verbs of one deed",
    "Dan Brandt is charged in a shooting that killed one man and wounded two others on Friday in Fresno, California.",
    "killed 1; injured 2; in Fresno, California; by Dan Brandt",
  ],
  [
    "cuts",
    "Officers shot and killed a man on Friday in Fresno, California. One officer suffered a cut on his forearm.",
    "killed 1; injured 1; in Fresno, California",
  ],
  [
    "cuts",
    "Officers shot and killed a man on Friday in Fresno, California. The officers suffered cuts to their pay last year.",
    "killed 1; in Fresno, California",
  ],
  [
    "who shot the one told before",
    "A ranger was shot and wounded on Friday in Fresno, California, and the man who shot him was killed when a deputy fired back.",
    "killed 1; injured 1; in Fresno, California",
  ],
  [
    "as many as the dead",
    "Three people were found dead on Friday in Fresno, California. A woman and two children had been shot, police said.",
    "killed 3; in Fresno, California",
  ],
  [
    "as many as the dead",
    "Three people were found dead on Friday in Fresno, California. A woman and two children had been wounded, police said.",
    "killed 3; injured 3; in Fresno, California",
  ],
  [
    "a homicide victim",
    "A 24-year-old man became the city's 19th homicide victim of the year when he was shot on Friday in Fresno, California.",
    "killed 1; in Fresno, California",
  ],
  [
    "a homicide victim",
    "A 24-year-old man became the city's 19th shooting victim of the year when he was shot on Friday in Fresno, California.",
    "injured 1; in Fresno, California",
  ],
  [
    "who died behind a clause",
    "Two nurses were shot and wounded on Friday in Fresno, California. The gunman, Dan Marl, shot himself as officers came up to his car and died at the scene.",
    "killed 1; injured 2; in Fresno, California; by Dan Marl",
  ],
  [
    "whose brother",
    "The brother of a man found shot to death on Friday in Fresno, California has been charged in his death.",
    "killed 1; in Fresno, California",
  ],
  [
    "the other at a hospital",
    "Two men were shot dead on Friday in Fresno, California. One victim, 26-year-old Dan Marl, died on the spot and the other, 31-year-old Ben Solt, at a hospital.",
    "killed 2; in Fresno, California; victim Ben Solt, 31; victim Dan Marl, 26",
  ],
  [
    "the other at a hospital",
    "Two men were shot on Friday in Fresno, California. One victim, 26-year-old Dan Marl, died on the spot and the other, 31-year-old Ben Solt, was treated at a hospital.",
    "killed 1; injured 1; in Fresno, California; victim Dan Marl, 26",
  ],
  [
    "dead and shot",
    "Deputies found Dan Marl, 62, dead and his wife, Ines Marl, 60, shot in the hip on Friday in Fresno, California.",
    "killed 1; injured 1; in Fresno, California; victim Dan Marl, 62; victim Ines Marl, 60",
  ],
  [
    "cut by glass",
    "A man was shot dead on Friday in Fresno, California. His granddaughter was cut by flying glass.",
    "killed 1; injured 1; in Fresno, California",
  ],
  [
    "cut by glass",
    "A man was shot dead on Friday in Fresno, California. His granddaughter was cut by the coach of her team.",
    "killed 1; in Fresno, California",
  ],
  [
    "the driver of a town",
    "A deputy shot and killed a man on Friday in Fresno, California. The driver, 29-year-old Dan Marl of Clovis, died at the scene.",
    "killed 1; in Fresno, California; victim Dan Marl, 29",
  ],
  [
    "died behind an hour",
    "Dan Marl, 25, was shot in Fresno, California, shortly after midnight Friday and died at a hospital.",
    "killed 1; in Fresno, California; victim Dan Marl, 25",
  ],
  [
    "died behind an hour",
    "Dan Marl, 25, was shot in Fresno, California, after a fight on Friday and was treated at a hospital.",
    "injured 1; in Fresno, California; victim Dan Marl, 25",
  ],
  [
    "a fatal wound",
    "Dan Marl, 49, was found in a garage in Fresno, California, with a fatal gunshot wound on Friday.",
    "killed 1; in Fresno, California; victim Dan Marl, 49",
  ],
  [
    "who is charged beside them",
    "A quarrel left two brothers wounded and a 66-year-old neighbor facing charges on Friday in Fresno, California.",
    "injured 2; in Fresno, California",
  ],
  [
    "a murder trial",
    "The murder trial of a man accused of killing a Yuma County deputy got underway Monday. Prosecutors say Dan Marl shot Deputy Ben Solt, 36, near Wellton, Arizona, on March 2, 2010.",
    "killed 1; in Wellton, Arizona; victim Ben Solt, 36; by Dan Marl",
  ],
  [
    "charged with both",
    "The man charged with killing a rookie officer and his own wife is a soldier. They were shot on Friday in Fresno, California.",
    "killed 2; in Fresno, California",
  ],
  [
    "charged with both",
    "The man charged with killing a rookie officer has a child and his own wife is a soldier. The officer was shot on Friday in Fresno, California.",
    "killed 1; in Fresno, California",
  ],
  [
    "told once as the attacker",
    "A man who barricaded himself in his house with a rifle was shot dead by police on Friday in Fresno, California. The man was identified as Dan Marl, 26.",
    "killed 1; in Fresno, California; victim Dan Marl, 26",
  ],
  [
    "where somebody was caught",
    "FRESNO, Calif. - A woman was shot to death on Friday and her boyfriend was arrested after a chase that ended in Nevada. Ole Brandt, 35, crashed near Reno and was taken into custody.",
    "killed 1; in Fresno, California",
  ],
  [
    "found there",
    "A woman was shot dead on Friday in Fresno, California. Ines Marl, 31, was found in the living room of her apartment.",
    "killed 1; in Fresno, California; victim Ines Marl, 31",
  ],
  [
    "found there",
    "A woman was shot dead on Friday in Fresno, California. Dan Marl, 31, was found in the living room of his apartment and arrested.",
    "killed 1; in Fresno, California",
  ],
  [
    "suspected of shooting one",
    "A man suspected of shooting a county deputy was found dead on Friday in Fresno, California. Deputy Ben Solt, 30, was wounded when he stopped a truck.",
    "killed 1; injured 1; in Fresno, California; victim Ben Solt, 30",
  ],
  [
    "one of the two",
    "Two people were killed and a third was badly wounded on Friday in Fresno, California. Dan Marl, 24, was gunned down on Harlow Street.",
    "killed 2; injured 1; in Fresno, California; victim Dan Marl, 24",
  ],
  [
    "one of the two",
    "A man was wounded on Friday in Fresno, California. Dan Marl, 24, died at a hospital.",
    "killed 1; in Fresno, California; victim Dan Marl, 24",
  ],
  [
    "found and arrested",
    "A girl was hit in the foot on Friday in Fresno, California when a man fired into her home. Deputies found Dan Marl, 28, at a relative's house and arrested him.",
    "injured 1; in Fresno, California; by Dan Marl",
  ],
  [
    "found and arrested",
    "A girl was hit in the foot on Friday in Fresno, California when a man fired into her home. Deputies found Ben Solt, 28, at a relative's house and questioned him.",
    "injured 1; in Fresno, California",
  ],
  [
    "murder rates",
    "Police in Gary, Indiana, say five men were shot at a cookout on Friday. One man remains in critical condition, and two of the other four are in serious condition. The mayor is worried by the murder rates there.",
    "injured 5; in Gary, Indiana",
  ],
  [
    "murder rates",
    "Police in Gary, Indiana, say five men were shot at a cookout on Friday. A murder victim, Dan Marl, 24, was identified on Saturday.",
    "killed 1; injured 4; in Gary, Indiana; victim Dan Marl, 24",
  ],
  [
    "both of the last two",
    "DAYTON, Ohio - Four people were hit outside a bar Friday and one of them, 24-year-old Dan Marl, did not survive. A 31-year-old cook was in critical condition after being hit in the neck. A 19-year-old waitress was shot in the calf, and a 28-year-old porter was shot in the heel. Both are stable.",
    "killed 1; injured 3; in Dayton, Ohio; victim Dan Marl, 24",
  ],
  [
    "both of the last two",
    "A 19-year-old waitress was shot in the calf, and a 28-year-old porter was shot in the heel on Friday in Dayton, Ohio. Both are stable.",
    "injured 2; in Dayton, Ohio",
  ],
  [
    "she and another",
    "MACON, Ga. - A four-year-old and two people were shot in Macon on Friday. One of the wounded has died, police said. She and another person are in stable condition. A third person, Dan Marl, had a wound to the chest. He died at the hospital.",
    "killed 1; injured 2; in Macon, Georgia; victim Dan Marl",
  ],
  [
    "of somebody's life",
    "BALTIMORE - Three men were shot on a corner on Friday. Neighbor Ben Solt, whose mother died several years ago, said he heard the shots.",
    "injured 3; in Baltimore, Maryland",
  ],
  [
    "before taking their own life",
    "MACON, Ga. - Dan Marl, 30, killed Ava Solt, 1, and badly wounded Ole Brandt before taking his own life on Friday, the sheriff's office said.",
    "killed 2; injured 1; in Macon, Georgia; victim Ava Solt, 1; victim Ole Brandt; by Dan Marl",
  ],
  [
    "shot one and killed another",
    "A man shot his son and killed a neighbor on Friday in Macon, Georgia. The son is in stable condition.",
    "killed 1; injured 1; in Macon, Georgia",
  ],
  ["shot one and killed another", "A man shot a neighbor and killed her on Friday in Macon, Georgia.", "killed 1; in Macon, Georgia"],
  [
    "a couple by name",
    "Police in Dayton, Ohio have identified the couple found shot to death on Friday as Dan Marl, 61, and Ines Marl, 58.",
    "killed 2; in Dayton, Ohio; victim Dan Marl, 61; victim Ines Marl, 58",
  ],
  [
    "a couple by name",
    "A man was shot dead on Friday in Dayton, Ohio. Police identified the couple who called them as Dan Marl, 61, and Ines Marl, 58.",
    "killed 1; in Dayton, Ohio",
  ],
  [
    "booked for neglect",
    "A boy shot his sister on Friday in Dayton, Ohio. Ines Marl, 25, was booked on a complaint of child neglect.",
    "injured 1; in Dayton, Ohio",
  ],
  [
    "found behind a counter",
    "A clerk was shot and killed in a robbery in Mobile, Alabama on Friday. Dan Marl, 31, was found behind the counter.",
    "killed 1; in Mobile, Alabama; victim Dan Marl, 31",
  ],
  [
    "the dead are identified",
    "Police in Columbia, South Carolina found three people shot dead on Friday. The coroner identified the dead as Dan Marl, 52; his wife, Ines Marl, 49; and her son, Ole Brandt, 24.",
    "killed 3; in Columbia, South Carolina; victim Dan Marl, 52; victim Ines Marl, 49; victim Ole Brandt, 24",
  ],
  [
    "a dead suspect",
    "A man suspected of shooting a county deputy was found dead on Friday in Fresno, California. Deputy Ben Solt, 30, was wounded when he stopped a truck. The body of Dan Marl, 41, lay in a shed.",
    "killed 1; injured 1; in Fresno, California; victim Ben Solt, 30; by Dan Marl",
  ],
  [
    "called to another street",
    {
      title: "Two shootings within an hour",
      text: "WILMINGTON, Del. - One man is dead and another is badly hurt after two shootings in Wilmington on Friday. The first was at 9:05 p.m. on East Elm Street, where a cook, 24, was shot in the stomach. At 9:50 p.m., police were called to a corner of North Oak Street. Dan Marl, 28, had been shot and died there.",
    },
    "injured 1; in Wilmington, Delaware",
  ],
  [
    "a doer beside whom he killed",
    "An uncle of a pupil who killed three classmates and himself in the spring in Akron, Ohio, has been questioned. Dan Marl, 16, shot and fatally wounded three friends on March 12.",
    "killed 4; in Akron, Ohio; by Dan Marl",
  ],
  [
    "a doer beside whom he killed",
    "A man who shot a guard and himself in Akron, Ohio, on Friday was taken to a hospital.",
    "injured 2; in Akron, Ohio",
  ],
  [
    "both hurt",
    "A child was shot during a fight in Waco, Texas, on Friday. Both the suspect and the child went to a hospital with injuries, and both the suspect and the child were treated there.",
    "injured 2; in Waco, Texas",
  ],
  [
    "both hurt",
    "A child was shot during a fight in Waco, Texas, on Friday. The suspect was treated for a cut.",
    "injured 1; in Waco, Texas",
  ],
  [
    "somebody's child",
    "A man fatally shot his girlfriend's toddler in Macon, Georgia, on Thursday. A warrant tells of the death of Ole Marl, 1. He drove the boy to a hospital, where the boy died.",
    "killed 1; in Macon, Georgia; victim Ole Marl, 1",
  ],
  [
    "two told as a pair",
    "Dan Marl, 7, has died after he and his aunt were shot behind a club in Taylor, Michigan, on Friday. Police said a man shot Vera Solt, 37, and Dan. Solt is in stable condition.",
    "killed 1; injured 1; in Taylor, Michigan; victim Dan Marl, 7; victim Vera Solt, 37",
  ],
  [
    "two told as a pair",
    "Ines Marl, 7, and her mother were shot outside a club in Taylor, Michigan, on Friday. Ines died at a hospital.",
    "killed 1; injured 1; in Taylor, Michigan; victim Ines Marl, 7",
  ],
  [
    "the other one",
    "A juvenile hurt in a shooting in Rushville, Indiana, on Monday has died. One of two boys was holding a pistol when a shot went off and struck the other juvenile. The victim was flown to a hospital.",
    "killed 1; in Rushville, Indiana",
  ],
  [
    "the other one",
    "A juvenile shot in Rushville, Indiana, on Monday has died. One of two boys was hit in the leg and the other juvenile was killed.",
    "killed 1; injured 1; in Rushville, Indiana",
  ],
  [
    "a nickname",
    'Margaret "Meg" Marl, 61, and Ole Marl, 10, were shot to death in Kerrville, Texas, on Friday. Meg Marl was found dead in a hall.',
    'killed 2; in Kerrville, Texas; victim Margaret "Meg" Marl, 61; victim Ole Marl, 10',
  ],
  [
    "father and son of one name",
    "A shooting in Miami, Florida, on Friday began with a quarrel. Dan Marl, 32, killed Ines Marl, 1, and critically injured Dan Marl Jr. before taking his own life, police said.",
    "killed 2; injured 1; in Miami, Florida; victim Dan Marl Jr.; victim Ines Marl, 1; by Dan Marl",
  ],
  [
    "father and son of one name",
    "Dan Marl Jr., 32, was shot to death in Miami, Florida, on Friday. Marl died at the scene.",
    "killed 1; in Miami, Florida; victim Dan Marl Jr., 32",
  ],
  [
    "a gunman who killed",
    "Police are looking for the gunman who killed one man and wounded another in Aurora, Colorado, on Monday. The coroner identified the man who died as Dan Marl, 29.",
    "killed 1; injured 1; in Aurora, Colorado; victim Dan Marl, 29",
  ],
  [
    "a gunman who was killed",
    "Two clerks were shot dead in Aurora, Colorado, on Monday by gunmen, who were shot dead by police. One of the gunmen was Dan Marl, 29.",
    "killed 2; in Aurora, Colorado; by Dan Marl",
  ],
  [
    "shot several times",
    "Officers found Dan Marl, 33, shot several times in his front yard in Shreveport, Louisiana, on Sunday. He died at a hospital.",
    "killed 1; in Shreveport, Louisiana; victim Dan Marl, 33",
  ],
  [
    "shot several times",
    "Dan Marl, 33, shot his brother several times in a front yard in Shreveport, Louisiana, on Sunday. The brother died at a hospital.",
    "killed 1; in Shreveport, Louisiana; by Dan Marl",
  ],
  [
    "the other one",
    "A cook, 40, was hit by gunfire in Peoria, Illinois, on Tuesday, and the other wounded man was struck by a stray round.",
    "injured 2; in Peoria, Illinois",
  ],
  [
    "shot several times",
    "Dan Marl shot twice at a farmhand in Fresno, California, on Wednesday and wounded him, police said.",
    "injured 1; in Fresno, California; by Dan Marl",
  ],
];
