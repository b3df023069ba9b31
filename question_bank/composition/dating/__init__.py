"""When something holds: the years, days and plans that its own words do not say."""
