namespace WgrAdvisor.Browser.Tests.States;

public sealed class NarrowScreenTests(Site site) : PageStateTests(site, Screen.Narrow);
