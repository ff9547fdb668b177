use super::local::SoftwareAndComputer;

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
        nation: SoftwareAndComputer,
        /// The same of the state; `None` where it does not publish both.
        state: Option<(u16, SoftwareAndComputer)>,
    },
    /// Another occupation is taken as published for the nation.
    National {
        /// The occupation.
        occupation: u8,
        /// The five percentiles.
        wages: [f64; 5],
    },
    /// Another occupation is pulled towards the area's ratio for software developers.
    Pulled(Pulled),
}

/// What is brought together where an occupation is pulled towards the software developers.
#[derive(Clone, Debug, PartialEq)]
pub struct Pulled {
    /// The occupation.
    pub occupation: u8,
    /// The area.
    pub area: u16,
    /// Its wages in the nation.
    pub nation: [f64; 5],
    /// Its own wages in the area; `None` where none are published.
    pub own: Option<[f64; 5]>,
    /// Its jobs in the area; `None` where they were not released.
    pub jobs: Option<u32>,
    /// Software developers of the nation.
    pub software: [f64; 5],
}
