namespace WgrAdvisor.Browser.Tests.States;

public sealed class ForcedColorsTests(Site site) : PageStateTests(site, Screen.ForcedColors);
