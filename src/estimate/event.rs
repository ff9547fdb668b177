/// Something done with published wages, in the order it was done.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// An area has no wages that are of use: those of a wider one stand in.
    Further {
        /// The wider area.
        area: u16,
    },
    /// Wages of software developers are taken as published.
    Published {
        /// The area.
        area: u16,
        /// The five percentiles.
        wages: [f64; 5],
    },
    /// Wages of software developers are modelled from those of all computer occupations.
    Modelled {
        /// The area.
        area: u16,
        /// All computer occupations there.
        here: [f64; 5],
        /// Software developers and all computer occupations of the nation.
        nation: ([f64; 5], [f64; 5]),
        /// The same of the state; `None` where it does not publish both.
        state: Option<(u16, [f64; 5], [f64; 5])>,
    },
    /// Another occupation is taken as published for the nation.
    National {
        /// The occupation.
        occupation: u8,
        /// The five percentiles.
        wages: [f64; 5],
    },
    /// Another occupation is pulled towards the area's ratio for software developers.
    Pulled {
        /// The occupation.
        occupation: u8,
        /// The area.
        area: u16,
        /// Its wages in the nation.
        nation: [f64; 5],
        /// Its own wages in the area; `None` where none are published.
        own: Option<[f64; 5]>,
        /// Its jobs in the area; `None` where they were not released.
        jobs: Option<u32>,
        /// Software developers of the nation.
        software: [f64; 5],
    },
}
