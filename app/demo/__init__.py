"""The sample shop: invented members with habits, the same for one seed and one day."""
